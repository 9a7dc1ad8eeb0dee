package london.dsco.network.notice;

import static london.dsco.network.Callers.dscoOf;
import static london.dsco.network.Callers.in;
import static london.dsco.network.notice.NotifiedDsco.SUTTON;
import static london.dsco.network.notice.NotifiedDsco.answer;
import static london.dsco.network.notice.NotifiedDsco.asked;
import static london.dsco.network.notice.NotifiedDsco.failing;
import static london.dsco.network.notice.NotifiedDsco.joined;
import static london.dsco.network.notice.NotifiedDsco.prefer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import london.dsco.domain.Role;
import london.dsco.mail.Post;
import london.dsco.network.Examples;
import london.dsco.network.confirmation.ConfirmationMailing;
import london.dsco.network.digest.DigestMailing;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Sutton's DSCO wants notices at once, on Saturday, 21 November 2026. Camden's health partner sends
 * enquiries.
 */
@QuarkusTest
@WithTestResource(RealParts.class)
class NoticeMailTest {

    @Inject NoticeMailing mailing;
    @Inject DigestMailing digests;
    @Inject ConfirmationMailing confirmations;
    @Inject MockMailbox mailbox;

    private NotifiedDsco sutton;

    @BeforeEach
    void joinAndAskToBeTold() {
        sutton = new NotifiedDsco(mailbox, confirmations);
        sutton.joinAndAskToBeTold();
    }

    @Test
    void notifiesThoseAskedOnceWithoutTheQuestion() {
        asked(SUTTON);

        mailing.sendAll();
        mailing.sendAll();

        Mail mail = sutton.theOnlyMail();
        assertThat(mail.getSubject()).isEqualTo("An enquiry is waiting for your answer");
        assertThat(mail.getText())
                .contains("Answer by 27 November 2026")
                .doesNotContain("Canary", "Camden", "Who decides");
        assertThat(mail.getHeaders().get("List-Unsubscribe-Post"))
                .containsExactly("List-Unsubscribe=One-Click");
        assertThat(mailbox.getMailsSentTo("dsco@camden.example"))
                .as("the address of the directory is for people")
                .isEmpty();
    }

    @Test
    void notifiesTheAskerOfTheAnswer() {
        String id =
                sutton.dsco
                        .get()
                        .body(
                                Map.of(
                                        "askedOf",
                                        "E09000007",
                                        "title",
                                        "Canary",
                                        "text",
                                        "Who decides?"))
                        .post("/enquiries")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        mailing.sendAll();
        assertThat(mailbox.getMailsSentTo(sutton.address))
                .as("theirs to wait, not to answer")
                .isEmpty();

        answer(in(Role.HEALTH_PARTNER), id);
        mailing.sendAll();
        mailing.sendAll();

        assertThat(sutton.theOnlyMail().getSubject()).isEqualTo("Your enquiry has been answered");
        assertThat(sutton.theOnlyMail().getText()).doesNotContain("Canary", "A panel decides");
    }

    @Test
    void notifiesAHealthPartnerWhoJoinedAndSendsThemNoDigest() {
        String theirs = "dco-" + UUID.randomUUID() + "@sutton.example";
        String one = joined(sutton.partner);
        prefer(sutton.partner, one, Map.of("digest", "WEEKLY", "email", theirs))
                .statusCode(422)
                .body("errors[0].code", equalTo("not-for-partners"));
        sutton.askToBeTold(sutton.partner, one, theirs);
        dscoOf("camden")
                .body(Map.of("askedOf", SUTTON, "title", "Canary", "text", "Who decides?"))
                .post("/enquiries")
                .then()
                .statusCode(201);

        mailing.sendAll();
        Database.change(
                "update member_preference set digest = 'WEEKLY' where email = '" + theirs + "'");
        digests.sendAll();

        assertThat(mailbox.getMailsSentTo(theirs))
                .extracting(Mail::getSubject)
                .containsExactly("An enquiry is waiting for your answer");
        assertThat(mailbox.getMailsSentTo(sutton.address)).as("the other post").isEmpty();
        assertThat(
                        Database.select(
                                "select 1 from digest_mail where member_id = ?::uuid",
                                one.substring("/members/".length())))
                .isEmpty();
    }

    @Test
    void notifiesTheDscoAWeekBeforeAReportIsDue() {
        String near = referred("2026-11-28");
        referred("2026-11-29");

        mailing.sendAll();
        mailing.sendAll();

        assertThat(sutton.theOnlyMail().getText())
                .contains("28 November 2026")
                .doesNotContain("Canary", "Sutton");
        assertThat(sutton.about()).containsExactly(near);
    }

    @Test
    void sendsNoNoticeAboutAnEnquiryWithdrawnOrAnsweredInTheMeantime() {
        String answered = asked(SUTTON);
        String withdrawn = asked(SUTTON);
        failing(1);
        assertThatThrownBy(mailing::sendAll).hasRootCauseMessage("the process ends here");
        answer(sutton.dsco.get(), answered);
        in(Role.HEALTH_PARTNER)
                .post("/enquiries/" + withdrawn + "/withdrawal")
                .then()
                .statusCode(200);
        QuarkusMock.installMockForType(new Post(null) {}, Post.class);

        mailing.sendAll();

        assertThat(sutton.states()).containsOnly("NOT_NEEDED");
    }

    @Test
    void sendsNoNoticeWithoutARequestAndAConfirmedAddress() {
        prefer(
                        sutton.dsco,
                        sutton.entry(),
                        Map.of("digest", "WEEKLY", "notices", "NEVER", "email", sutton.address))
                .statusCode(200)
                .body("confirmed", equalTo(true));
        asked(SUTTON);
        mailing.sendAll();
        assertThat(mailbox.getMailsSentTo(sutton.address)).isEmpty();

        prefer(
                        sutton.dsco,
                        sutton.entry(),
                        Map.of(
                                "digest",
                                "NEVER",
                                "notices",
                                "AT_ONCE",
                                "email",
                                "b" + sutton.address))
                .statusCode(200)
                .body("confirmed", equalTo(false));
        mailing.sendAll();
        assertThat(mailbox.getMailsSentTo("b" + sutton.address)).isEmpty();
    }

    @Test
    void sendsNoNoticeAboutAnswersFromBeforeTheyAsked() {
        String id =
                sutton.dsco
                        .get()
                        .body(Examples.of("AskContactPoint").put("askedOf", "E09000007"))
                        .post("/enquiries")
                        .then()
                        .extract()
                        .path("id");
        answer(in(Role.HEALTH_PARTNER), id);
        Database.change(
                "update enquiry_answer set written_at = written_at - interval '1 hour'"
                        + " where enquiry_id = '"
                        + id
                        + "'");

        mailing.sendAll();

        assertThat(mailbox.getMailsSentTo(sutton.address)).isEmpty();
    }

    private String referred(String dueOn) {
        String review =
                sutton.dsco
                        .get()
                        .body(Examples.of("WriteLearningReview").put("trigger", "Canary"))
                        .post("/learning-reviews")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        return sutton.dsco
                .get()
                .body(Examples.of("ReferReport").put("reportId", review).put("dueOn", dueOn))
                .post("/referrals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
