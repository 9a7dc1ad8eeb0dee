package london.dsco.advice.reminder;

import static london.dsco.advice.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import london.dsco.advice.Journey;
import london.dsco.advice.People;
import london.dsco.domain.London;
import london.dsco.journey.AdviceCase;
import london.dsco.mail.Mailing;
import london.dsco.mail.OutgoingMail;
import london.dsco.mail.Post;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The mails of a borough that only these tests use. */
@QuarkusTest
@WithTestResource(RealParts.class)
class DeliveryTest {

    private static final String BOROUGH = "lewisham";
    private static final LocalDate TODAY = London.dateOf(Clock.systemUTC().instant());

    @Inject Reminding reminding;
    @Inject Delivering delivering;
    @Inject ReminderRounds rounds;
    @Inject MockMailbox mailbox;

    private final String mark = UUID.randomUUID().toString();
    private final String author = "author-" + mark + "@lewisham.example";
    private final String manager = "manager-" + mark + "@lewisham.example";

    @BeforeEach
    void registerPeopleWithAddresses() {
        sql("update reminder_delivery set state = 'NOT_NEEDED' where state = 'QUEUED'");
        Journey.openedIn(BOROUGH, Journey.opening());
        register("advice-author", "\"levels\": [\"SOCIAL_WORKER\"], \"email\": \"" + author + "\"");
        register("team-manager", "\"email\": \"" + manager + "\"");
        remindOn("[28]");
    }

    private static void register(String role, String more) {
        int status =
                People.system(BOROUGH)
                        .body("{\"roles\": [\"%s\"], \"team\": \"T\", %s}".formatted(role, more))
                        .put("/advice/v1/practitioners/" + role + "@" + BOROUGH)
                        .statusCode();
        assertThat(status).isIn(200, 201);
    }

    private static void remindOn(String days) {
        People.as("borough-admin", BOROUGH)
                .header("If-Match", "*")
                .body("{\"value\": " + days + "}")
                .put("/advice/v1/settings/reminderDays")
                .then()
                .statusCode(200);
    }

    private static AdviceCase receivedDaysAgo(int days) {
        return Journey.openedIn(BOROUGH, Journey.opening(TODAY.minusDays(days) + "T00:30:00Z"));
    }

    /** Returns everything on the request about its child. */
    private static List<String> ofTheChild(AdviceCase journey) {
        return journey.opening().path("child").valueStream().map(JsonNode::asText).toList();
    }

    private List<Mail> mailsAbout(AdviceCase journey, String address) {
        return mailbox.getMailsSentTo(address).stream()
                .filter(mail -> mail.getText().contains(journey.requestId()))
                .toList();
    }

    private static void sql(String statement) {
        try (Connection database = Database.asSuperuser();
                var prepared = database.createStatement()) {
            prepared.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void emailsTheAuthorAndTheManagerWhoAllocatedItAndNamesNoChild() {
        AdviceCase due = receivedDaysAgo(28).allocated();
        reminding.remindAll();
        delivering.deliverAll();

        assertThat(mailsAbout(due, author)).hasSize(1);
        assertThat(mailsAbout(due, manager)).hasSize(1);
        Mail mail = mailsAbout(due, author).get(0);
        assertThat(mail.getText())
                .contains(
                        "You have 14 days left",
                        "https://portal.example/requests/" + due.requestId())
                .contains(Capacity.AUTHOR.reason());
        assertThat(mailsAbout(due, manager).get(0).getText())
                .contains(Capacity.ACCOUNTABLE_MANAGER.reason());
        assertThat(mail.getHeaders()).containsKey("Message-ID");
        for (String address : List.of(author, manager)) {
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
        assertThat(mailsAbout(due, author)).isEmpty();
        assertThat(mailsAbout(due, manager))
                .singleElement()
                .satisfies(
                        mail ->
                                assertThat(mail.getText())
                                        .contains(Capacity.ALLOCATING_MANAGER.reason()));
    }

    @Test
    void remindsTheDscoOnlyAfterTheDelayWasRaisedWithThem() {
        String dsco = "dsco-" + mark + "@lewisham.example";
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
        assertThat(mailsAbout(late, author)).hasSize(1);
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
        register("team-manager", "\"email\": \"" + manager + "\"");
        People.system(BOROUGH)
                .body("{\"roles\": []}")
                .put("/advice/v1/practitioners/team-manager@" + BOROUGH);
        People.system(BOROUGH)
                .body(
                        "{\"roles\": [\"team-manager\"], \"team\": \"T\", \"email\": \"second-%s\"}"
                                .formatted(manager))
                .put("/advice/v1/practitioners/team-manager-2@" + BOROUGH);
        reminding.remindAll();
        delivering.deliverAll();
        assertThat(mailsAbout(due, manager)).isEmpty();
        assertThat(mailsAbout(due, "second-" + manager)).hasSize(1);
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
    void sendsEachReminderOnceWhenRoundsRunAtTheSameTime() {
        remindOn("[35, 40, \"OVERDUE\"]");
        List<AdviceCase> due =
                IntStream.range(0, 4).mapToObj(i -> receivedDaysAgo(50).allocated()).toList();

        IntStream.range(0, 4)
                .parallel()
                .forEach(
                        replica -> {
                            reminding.remindAll();
                            delivering.deliverAll();
                        });
        delivering.deliverAll();

        assertThat(due)
                .allSatisfy(
                        journey -> {
                            assertThat(Journey.entries(journey, "REMINDED")).isEqualTo(4);
                            assertThat(mailsAbout(journey, author)).hasSize(4);
                            assertThat(mailsAbout(journey, manager)).hasSize(4);
                            as("dsco", BOROUGH)
                                    .get(journey.path("/reminders"))
                                    .then()
                                    .body("reminders.day", contains(28, 35, 40, 43))
                                    .body("reminders.deliveries.flatten()", hasSize(8));
                        });
    }

    @Test
    void sendsTheMailsOfACrashBetweenTheCommitAndTheSending() {
        AdviceCase due = receivedDaysAgo(28).allocated();
        reminding.remindAll();
        // here the service stops; another one starts
        assertThat(mailsAbout(due, author)).isEmpty();
        reminding.remindAll();
        delivering.deliverAll();
        delivering.deliverAll();
        assertThat(mailsAbout(due, author)).hasSize(1);
        assertThat(Journey.entries(due, "REMINDED")).isEqualTo(1);
    }

    @Test
    void sendsAgainTheMailOfACrashBeforeTheCommit() {
        AtomicInteger tries = new AtomicInteger();
        AdviceCase due = receivedDaysAgo(28).allocated();
        reminding.remindAll();
        QuarkusMock.installMockForType(
                new Post(null) {
                    @Override
                    public void send(OutgoingMail mail) {
                        if (tries.incrementAndGet() == 1) {
                            throw new AssertionError("the process ends here");
                        }
                    }
                },
                Post.class);
        assertThatThrownBy(delivering::deliverAll).hasRootCauseMessage("the process ends here");
        as("dsco", BOROUGH)
                .get(due.path("/reminders"))
                .then()
                .body("reminders[0].deliveries.state", contains("QUEUED", "QUEUED"));
        delivering.deliverAll();
        delivering.deliverAll();
        assertThat(tries).as("one of two mails twice").hasValue(3);
        as("dsco", BOROUGH)
                .get(due.path("/reminders"))
                .then()
                .body("reminders[0].deliveries.state", contains("SENT", "SENT"));
    }

    @Test
    void triesAgainWithPausesAndFinallyGivesUp() {
        AtomicInteger tries = new AtomicInteger();
        AdviceCase due = receivedDaysAgo(28).allocated();
        reminding.remindAll();
        QuarkusMock.installMockForType(
                new Post(null) {
                    @Override
                    public void send(OutgoingMail mail) {
                        tries.incrementAndGet();
                        throw new IllegalStateException(mail.addresses().get(0));
                    }
                },
                Post.class);
        delivering.deliverAll();
        delivering.deliverAll();
        delivering.deliverAll();
        assertThat(tries).as("each waits after its first try").hasValue(2);
        for (int i = 0; i < 2 * Mailing.MOST_ATTEMPTS; i++) {
            sql("update reminder_delivery set next_attempt_at = now()");
            delivering.deliverAll();
        }
        assertThat(tries).hasValue(2 * Mailing.MOST_ATTEMPTS);
        as("dsco", BOROUGH)
                .get(due.path("/reminders"))
                .then()
                .body("reminders[0].deliveries.state", contains("FAILED", "FAILED"));
    }

    @Test
    void leavesTheRestToTheNextRoundWhenTheMailServerRefusesEverything() {
        AtomicInteger tries = new AtomicInteger();
        IntStream.range(0, 4).forEach(i -> receivedDaysAgo(28).allocated());
        reminding.remindAll();
        QuarkusMock.installMockForType(
                new Post(null) {
                    @Override
                    public void send(OutgoingMail mail) {
                        String address = mail.addresses().get(0);
                        if (address.contains(mark)) {
                            tries.incrementAndGet();
                        }
                        throw new IllegalStateException(address);
                    }
                },
                Post.class);
        delivering.deliverAll();
        assertThat(tries).hasValue(Mailing.MOST_REFUSALS);
    }

    @Test
    void doesNotSendRemindersThatAreNoLongerNeeded() {
        AdviceCase due = receivedDaysAgo(28).allocated();
        reminding.remindAll();
        People.as("sen-caseworker", BOROUGH)
                .body("{\"outcome\": \"WITHDRAWN\"}")
                .post(due.path("/outcome"))
                .then()
                .statusCode(200);
        delivering.deliverAll();
        assertThat(mailsAbout(due, author)).isEmpty();
        as("dsco", BOROUGH)
                .get(due.path("/reminders"))
                .then()
                .body("reminders[0].deliveries.state", contains("NOT_NEEDED", "NOT_NEEDED"));
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

    @Test
    void anotherReplicaFinishesTheRoundOfAKilledOne() {
        AdviceCase due = receivedDaysAgo(28).allocated();
        var one = rounds.scheduler();
        var other = rounds.scheduler();
        one.start();
        one.stop();
        sql(
                "update scheduled_round set picked = true, picked_by = 'killed',"
                        + " last_heartbeat = now() - interval '1 hour', execution_time = now() - interval '1 hour'");
        one = rounds.scheduler();
        try {
            one.start();
            other.start();
            Awaitility.await().until(() -> !mailsAbout(due, author).isEmpty());
        } finally {
            one.stop();
            other.stop();
        }
        assertThat(mailsAbout(due, author)).hasSize(1);
        assertThat(mailsAbout(due, manager)).hasSize(1);
        assertThat(Journey.entries(due, "REMINDED")).isEqualTo(1);
    }
}
