package london.dsco.advice.breakglass;

import static london.dsco.advice.People.user;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import london.dsco.advice.Journey;
import london.dsco.advice.People;
import london.dsco.journey.AdviceCase;
import london.dsco.mail.OutgoingMail;
import london.dsco.mail.Post;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class NotifyingAdminsTest {

    private static final String BOROUGH = "lewisham";

    @Inject NotifyingAdmins notifying;
    @Inject MockMailbox mailbox;

    private final String admin = "admin-" + UUID.randomUUID() + "@lewisham.example";

    @Test
    void emailsTheAdminOnceAndNamesNobody() {
        registerAdmin(", \"email\": \"" + admin + "\"");
        AdviceCase journey = broken();
        notifying.notifyAdmins();
        notifying.notifyAdmins();
        assertThat(mailsAbout(journey))
                .singleElement()
                .satisfies(
                        mail ->
                                assertThat(mail.getSubject() + mail.getText())
                                        .contains("review it by")
                                        .doesNotContain(
                                                "Canary", "stranger", "HARM", journey.childRef()));
        assertThat(told(journey)).containsEntry("told", 1);
    }

    @Test
    void settlesABreakGlassWhenThereIsNobodyToEmail() {
        registerAdmin("");
        AdviceCase journey = broken();
        notifying.notifyAdmins();
        assertThat(told(journey)).containsEntry("told", 0);
    }

    @Test
    void triesAgainLaterWhenTheMailServerIsDown() {
        registerAdmin(", \"email\": \"" + admin + "\"");
        AdviceCase journey = broken();
        QuarkusMock.installMockForType(
                new Post(null) {
                    @Override
                    public void send(OutgoingMail mail) {
                        throw new IllegalStateException("away");
                    }
                },
                Post.class);
        notifying.notifyAdmins();
        assertThat(told(journey))
                .containsEntry("tell_attempts", 1)
                .containsEntry("told_at", null)
                .containsEntry("later", true);
    }

    private static AdviceCase broken() {
        AdviceCase journey = Journey.openedIn(BOROUGH, Journey.opening()).allocated();
        user("stranger@lewisham", BOROUGH, "advice-author")
                .body("{\"reason\": \"RISK_OF_HARM\", \"explanation\": \"Canary\"}")
                .post(journey.path("/break-glass"))
                .then()
                .statusCode(201);
        return journey;
    }

    private static void registerAdmin(String more) {
        int status =
                People.system(BOROUGH)
                        .body("{\"roles\": [\"borough-admin\"]" + more + "}")
                        .put("/advice/v1/practitioners/borough-admin@" + BOROUGH)
                        .statusCode();
        assertThat(status).isIn(200, 201);
    }

    private List<Mail> mailsAbout(AdviceCase journey) {
        return mailbox.getMailsSentTo(admin).stream()
                .filter(mail -> mail.getText().contains(journey.requestId()))
                .toList();
    }

    private static Map<String, Object> told(AdviceCase journey) {
        return Database.select(
                        "select told, told_at, tell_attempts, tell_after > now() as later"
                                + " from break_glass where request_id::text = ?",
                        journey.requestId())
                .get(0);
    }
}
