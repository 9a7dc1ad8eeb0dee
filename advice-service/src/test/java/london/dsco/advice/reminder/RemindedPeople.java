package london.dsco.advice.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.Journey;
import london.dsco.advice.People;
import london.dsco.domain.London;
import london.dsco.journey.AdviceCase;
import london.dsco.testkit.Database;

/** An author and a manager of a borough whose mails these tests have to themselves. */
final class RemindedPeople {

    static final String BOROUGH = "lewisham";
    private static final LocalDate TODAY = London.dateOf(Clock.systemUTC().instant());

    final String mark = UUID.randomUUID().toString();
    final String author = "author-" + mark + "@lewisham.example";
    final String manager = "manager-" + mark + "@lewisham.example";

    void registerPeopleWithAddresses() {
        Database.change("update reminder_delivery set state = 'NOT_NEEDED' where state = 'QUEUED'");
        Journey.openedIn(BOROUGH, Journey.opening());
        register("advice-author", "\"levels\": [\"SOCIAL_WORKER\"], \"email\": \"" + author + "\"");
        register("team-manager", "\"email\": \"" + manager + "\"");
        remindOn("[28]");
    }

    static void register(String role, String more) {
        int status =
                People.system(BOROUGH)
                        .body("{\"roles\": [\"%s\"], \"team\": \"T\", %s}".formatted(role, more))
                        .put("/advice/v1/practitioners/" + role + "@" + BOROUGH)
                        .statusCode();
        assertThat(status).isIn(200, 201);
    }

    static void remindOn(String days) {
        People.as("borough-admin", BOROUGH)
                .header("If-Match", "*")
                .body("{\"value\": " + days + "}")
                .put("/advice/v1/settings/reminderDays")
                .then()
                .statusCode(200);
    }

    static AdviceCase receivedDaysAgo(int days) {
        return Journey.openedIn(BOROUGH, Journey.opening(TODAY.minusDays(days) + "T00:30:00Z"));
    }

    static List<Mail> mailsAbout(AdviceCase journey, String address, MockMailbox mailbox) {
        return mailbox.getMailsSentTo(address).stream()
                .filter(mail -> mail.getText().contains(journey.requestId()))
                .toList();
    }
}
