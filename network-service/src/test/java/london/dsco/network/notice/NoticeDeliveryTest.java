package london.dsco.network.notice;

import static london.dsco.network.Callers.nobody;
import static london.dsco.network.notice.NotifiedDsco.SUTTON;
import static london.dsco.network.notice.NotifiedDsco.asked;
import static london.dsco.network.notice.NotifiedDsco.failing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import london.dsco.network.confirmation.ConfirmationMailing;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** That each notice is sent once, whatever fails on the way, and until the member ends it. */
@QuarkusTest
@WithTestResource(RealParts.class)
class NoticeDeliveryTest {

    @Inject NoticeMailing mailing;
    @Inject ConfirmationMailing confirmations;
    @Inject MockMailbox mailbox;

    private NotifiedDsco sutton;

    @BeforeEach
    void joinAndAskToBeTold() {
        sutton = new NotifiedDsco(mailbox, confirmations);
        sutton.joinAndAskToBeTold();
    }

    /** Any borough may ask; nobody fills a colleague's mailbox by it. */
    @Test
    void sendsNobodyMoreThanTwentyInADay() {
        for (int i = 0; i < 22; i++) {
            asked(SUTTON);
        }

        mailing.sendAll();
        mailing.sendAll();

        assertThat(mailbox.getMailsSentTo(sutton.address)).hasSize(20);
    }

    @Test
    void sendsItOnceWhenReplicasMakeRoundsAtTheSameTime() {
        asked(SUTTON);

        IntStream.range(0, 4).parallel().forEach(replica -> mailing.sendAll());
        mailing.sendAll();

        sutton.theOnlyMail();
        assertThat(sutton.states()).containsExactly("SENT");
    }

    @Test
    void sendsAgainWhatACrashCutOffBeforeTheCommit() {
        asked(SUTTON);
        AtomicInteger tries = failing(1);

        assertThatThrownBy(mailing::sendAll).hasRootCauseMessage("the process ends here");
        assertThat(sutton.states()).containsExactly("QUEUED");
        mailing.sendAll();
        mailing.sendAll();

        assertThat(tries).hasValue(2);
        assertThat(sutton.states()).containsExactly("SENT");
    }

    @Test
    void aMailProgramEndsItWithoutSigningInAndTheAddressIsGone() {
        asked(SUTTON);
        mailing.sendAll();
        String header = sutton.theOnlyMail().getHeaders().get("List-Unsubscribe").get(0);
        String token = header.substring(header.lastIndexOf('/') + 1, header.length() - 1);

        nobody().contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post("/digest-unsubscriptions/" + token)
                .then()
                .statusCode(200);

        sutton.dsco
                .get()
                .get(sutton.entry() + "/preferences")
                .then()
                .body("notices", equalTo("NEVER"));
        assertThat(sutton.states()).isEmpty();
        assertThat(
                        Database.select(
                                "select 1 from member_preference where email = ?", sutton.address))
                .isEmpty();
    }

    @Test
    void theDatabaseAloneHidesNoticesFromOtherBoroughs() throws Exception {
        asked(SUTTON);
        mailing.sendAll();
        try (var camden = Database.asApplicationIn("E09000007")) {
            assertThat(
                            Database.select(
                                    camden,
                                    "select 1 from notice_mail where member_id = ?::uuid",
                                    sutton.entry().substring("/members/".length())))
                    .isEmpty();
        }
    }
}
