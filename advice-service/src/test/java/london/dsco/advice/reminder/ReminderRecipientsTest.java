package london.dsco.advice.reminder;

import static london.dsco.advice.People.as;
import static london.dsco.advice.reminder.RemindedPeople.BOROUGH;
import static london.dsco.advice.reminder.RemindedPeople.receivedDaysAgo;
import static london.dsco.advice.reminder.RemindedPeople.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import london.dsco.advice.People;
import london.dsco.journey.AdviceCase;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is reminded, of what, and who may read that they were. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ReminderRecipientsTest {

    @Inject Reminding reminding;
    @Inject Delivering delivering;
    @Inject MockMailbox mailbox;

    private final RemindedPeople people = new RemindedPeople();

    @BeforeEach
    void registerPeopleWithAddresses() {
        people.registerPeopleWithAddresses();
    }

    private List<Mail> mailsAbout(AdviceCase journey, String address) {
        return RemindedPeople.mailsAbout(journey, address, mailbox);
    }

    /** Returns everything on the request about its child. */
    private static List<String> ofTheChild(AdviceCase journey) {
        return journey.opening().path("child").valueStream().map(JsonNode::asText).toList();
    }

    @Test
    void emailsTheAuthorAndTheManagerWhoAllocatedItAndNamesNoChild() {
        AdviceCase due = receivedDaysAgo(28).allocated();
        reminding.remindAll();
        delivering.deliverAll();

        assertThat(mailsAbout(due, people.author)).hasSize(1);
        assertThat(mailsAbout(due, people.manager)).hasSize(1);
        Mail mail = mailsAbout(due, people.author).get(0);
        assertThat(mail.getText())
                .contains(
                        "You have 14 days left",
                        "https://portal.example/requests/" + due.requestId())
                .contains(Capacity.AUTHOR.reason());
        assertThat(mailsAbout(due, people.manager).get(0).getText())
                .contains(Capacity.ACCOUNTABLE_MANAGER.reason());
        assertThat(mail.getHeaders()).containsKey("Message-ID");
        for (String address : List.of(people.author, people.manager)) {
            assertThat(mailbox.getMailsSentTo(address))
                    .allSatisfy(
                            sent ->
                                    assertThat(sent.getSubject() + sent.getText())
                                            .doesNotContain(ofTheChild(due))
                                            .doesNotContain("CIN"));
        }
        as("dsco", BOROUGH)
                .get(due.path("/reminders"))
                .then()
                .statusCode(200)
                .body("reminders.day", contains(28))
                .body("reminders[0].state", equalTo("SENT"))
                .body(
                        "reminders[0].deliveries.recipient",
                        containsInAnyOrder("advice-author@lewisham", "team-manager@lewisham"))
                .body("reminders[0].deliveries.state", contains("SENT", "SENT"));
    }

    @Test
    void remindsTheBoroughsManagersBeforeThereIsAnAuthor() {
        AdviceCase due = receivedDaysAgo(29);
        reminding.remindAll();
        delivering.deliverAll();
        assertThat(mailsAbout(due, people.author)).isEmpty();
        assertThat(mailsAbout(due, people.manager))
                .singleElement()
                .satisfies(
                        mail ->
                                assertThat(mail.getText())
                                        .contains(Capacity.ALLOCATING_MANAGER.reason()));
    }

    @Test
    void remindsTheDscoOnlyAfterTheDelayWasRaisedWithThem() {
        String dsco = "dsco-" + people.mark + "@lewisham.example";
        People.system(BOROUGH)
                .body("{\"roles\": [\"dsco\"], \"email\": \"%s\"}".formatted(dsco))
                .put("/advice/v1/practitioners/dsco@" + BOROUGH);
        AdviceCase usual = receivedDaysAgo(28).allocated();
        AdviceCase supported = receivedDaysAgo(28).allocated();
        escalate(supported, "\"reason\": \"SUPPORT_NEEDED\"");
        AdviceCase late = receivedDaysAgo(28).allocated();
        escalate(
                late,
                "\"reason\": \"OVER_TIMESCALE_OR_NO_COMMUNICATION\", \"concerns\": \"MANAGER\"");
        reminding.remindAll();
        delivering.deliverAll();
        assertThat(mailsAbout(usual, dsco)).isEmpty();
        assertThat(mailsAbout(supported, dsco)).isEmpty();
        assertThat(mailsAbout(late, dsco))
                .singleElement()
                .satisfies(
                        mail ->
                                assertThat(mail.getText())
                                        .contains(Capacity.DSCO_AFTER_ESCALATION.reason())
                                        .doesNotContain("Canary"));
        assertThat(mailsAbout(late, people.author)).hasSize(1);
        People.system(BOROUGH)
                .body("{\"roles\": []}")
                .put("/advice/v1/practitioners/dsco@" + BOROUGH);
    }

    private static void escalate(AdviceCase journey, String why) {
        as("sen-caseworker", BOROUGH)
                .body("{" + why + ", \"text\": \"Canary\"}")
                .post(journey.path("/escalations"))
                .then()
                .statusCode(201);
    }

    @Test
    void remindsTheTeamsManagersTooIfTheAllocatorIsNoLongerAManager() {
        AdviceCase due = receivedDaysAgo(28).allocated();
        register("team-manager", "\"email\": \"" + people.manager + "\"");
        People.system(BOROUGH)
                .body("{\"roles\": []}")
                .put("/advice/v1/practitioners/team-manager@" + BOROUGH);
        People.system(BOROUGH)
                .body(
                        "{\"roles\": [\"team-manager\"], \"team\": \"T\", \"email\": \"second-%s\"}"
                                .formatted(people.manager))
                .put("/advice/v1/practitioners/team-manager-2@" + BOROUGH);
        reminding.remindAll();
        delivering.deliverAll();
        assertThat(mailsAbout(due, people.manager)).isEmpty();
        assertThat(mailsAbout(due, "second-" + people.manager)).hasSize(1);
        as("dsco", BOROUGH)
                .get(due.path("/reminders"))
                .then()
                .body(
                        "reminders[0].deliveries.find { it.recipient == 'team-manager@lewisham' }.state",
                        equalTo("NO_ADDRESS"));
        People.system(BOROUGH)
                .body("{\"roles\": []}")
                .put("/advice/v1/practitioners/team-manager-2@" + BOROUGH);
    }

    @Test
    void theLogShowsThatSomebodyHasNoAddress() {
        register("advice-author", "\"levels\": [\"SOCIAL_WORKER\"]");
        AdviceCase due = receivedDaysAgo(28).allocated();
        reminding.remindAll();
        delivering.deliverAll();
        as("dsco", BOROUGH)
                .get(due.path("/reminders"))
                .then()
                .body(
                        "reminders[0].deliveries.find { it.capacity == 'AUTHOR' }.state",
                        equalTo("NO_ADDRESS"))
                .body(
                        "reminders[0].deliveries.find { it.capacity == 'ACCOUNTABLE_MANAGER' }.state",
                        equalTo("SENT"));
    }

    @Test
    void onlyReadersOfTheWholeCaseSeeTheLog() {
        AdviceCase due = receivedDaysAgo(1);
        for (String role :
                List.of("sen-caseworker", "health-partner", "borough-admin", "borough-system")) {
            People.as(role, BOROUGH).get(due.path("/reminders")).then().statusCode(403);
        }
        People.as("advice-author", BOROUGH).get(due.path("/reminders")).then().statusCode(403);
        due.allocated();
        People.as("advice-author", BOROUGH).get(due.path("/reminders")).then().statusCode(200);
    }
}
