package london.dsco.advice.reminder;

import static london.dsco.advice.People.as;
import static london.dsco.advice.reminder.RemindedPeople.BOROUGH;
import static london.dsco.advice.reminder.RemindedPeople.receivedDaysAgo;
import static london.dsco.advice.reminder.RemindedPeople.remindOn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import london.dsco.advice.Journey;
import london.dsco.advice.People;
import london.dsco.journey.AdviceCase;
import london.dsco.mail.Mailing;
import london.dsco.mail.OutgoingMail;
import london.dsco.mail.Post;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** That each mail is sent once, whatever fails on the way. */
@QuarkusTest
@WithTestResource(RealParts.class)
class DeliveryTest {

    @Inject Reminding reminding;
    @Inject Delivering delivering;
    @Inject ReminderRounds rounds;
    @Inject MockMailbox mailbox;

    private final RemindedPeople people = new RemindedPeople();

    @BeforeEach
    void registerPeopleWithAddresses() {
        people.registerPeopleWithAddresses();
    }

    private List<Mail> mailsAbout(AdviceCase journey, String address) {
        return RemindedPeople.mailsAbout(journey, address, mailbox);
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
                            assertThat(mailsAbout(journey, people.author)).hasSize(4);
                            assertThat(mailsAbout(journey, people.manager)).hasSize(4);
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
        assertThat(mailsAbout(due, people.author)).isEmpty();
        reminding.remindAll();
        delivering.deliverAll();
        delivering.deliverAll();
        assertThat(mailsAbout(due, people.author)).hasSize(1);
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
            Database.change("update reminder_delivery set next_attempt_at = now()");
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
                        if (address.contains(people.mark)) {
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
        assertThat(mailsAbout(due, people.author)).isEmpty();
        as("dsco", BOROUGH)
                .get(due.path("/reminders"))
                .then()
                .body("reminders[0].deliveries.state", contains("NOT_NEEDED", "NOT_NEEDED"));
    }

    @Test
    void anotherReplicaFinishesTheRoundOfAKilledOne() {
        AdviceCase due = receivedDaysAgo(28).allocated();
        var one = rounds.scheduler();
        var other = rounds.scheduler();
        one.start();
        one.stop();
        Database.change(
                "update scheduled_round set picked = true, picked_by = 'killed',"
                        + " last_heartbeat = now() - interval '1 hour', execution_time = now() - interval '1 hour'");
        one = rounds.scheduler();
        try {
            one.start();
            other.start();
            Awaitility.await().until(() -> !mailsAbout(due, people.author).isEmpty());
        } finally {
            one.stop();
            other.stop();
        }
        assertThat(mailsAbout(due, people.author)).hasSize(1);
        assertThat(mailsAbout(due, people.manager)).hasSize(1);
        assertThat(Journey.entries(due, "REMINDED")).isEqualTo(1);
    }
}
