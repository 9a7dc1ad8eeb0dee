package london.dsco.mail;

import static london.dsco.mail.WaitingMails.address;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import london.dsco.mail.WaitingMails.Fault;
import london.dsco.mail.WaitingMails.Part;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A round over a queue in PostgreSQL whose statements fail. */
@QuarkusTest
@WithTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "kafka", value = "false"))
class MailingRoundTest {

    private static final String CAMDEN = "E09000007";
    private static final String HACKNEY = "E09000012";
    private static final String ISLINGTON = "E09000019";
    private static final String MERTON = "E09000024";
    private static final List<String> BOROUGHS = List.of(CAMDEN, HACKNEY, ISLINGTON, MERTON);

    @Inject Mailing mailing;
    @Inject WaitingMails queue;
    @Inject MockMailbox mailbox;

    private final List<String> tries = new ArrayList<>();

    @BeforeEach
    void nothingWaits() {
        queue.clear(BOROUGHS);
        mailbox.clear();
    }

    @Test
    void anEmailThatFailsInSqlIsPostponedAndDelaysNoOther() {
        queue.queue(1, CAMDEN);
        queue.queue(2, CAMDEN);
        queue.queue(3, HACKNEY);
        queue.faults.add(new Fault(Part.COMPOSE, 1));

        round();
        round();

        assertThat(state(1)).isEqualTo("QUEUED 1 later");
        assertThat(state(2)).isEqualTo("SENT 1 now");
        assertThat(state(3)).isEqualTo("SENT 1 now");
        assertThat(mailbox.getTotalMessagesSent()).isEqualTo(2);

        queue.faults.clear();
        everythingIsDue();
        round();
        assertThat(state(1)).isEqualTo("SENT 2 now");
    }

    @Test
    void anEmailThatAlwaysFailsInSqlIsGivenUpEventually() {
        queue.queue(1, CAMDEN);
        queue.faults.add(new Fault(Part.COMPOSE, 1));

        for (int i = 0; i < Mailing.MOST_ATTEMPTS + 3; i++) {
            everythingIsDue();
            round();
        }

        assertThat(state(1)).isEqualTo("FAILED 16 now");
    }

    @Test
    void manyEmailsThatFailInSqlDoNotMeanThatTheServerIsUnavailable() {
        for (int id = 1; id <= 20; id++) {
            queue.queue(id, CAMDEN);
            queue.faults.add(new Fault(Part.COMPOSE, id));
        }
        queue.queue(21, CAMDEN);

        round();

        assertThat(state(21)).isEqualTo("SENT 1 now");
    }

    @Test
    void aBoroughWithAnUnreadableQueueDelaysNoOther() {
        queue.queue(1, CAMDEN);
        queue.queue(2, HACKNEY);
        queue.faults.add(new Fault(Part.NEXT, CAMDEN));

        round();

        assertThat(state(1)).isEqualTo("QUEUED 0 now");
        assertThat(state(2)).isEqualTo("SENT 1 now");
    }

    @Test
    void waitingEmailsAreSentEvenIfTheQueueCannotBeFilled() {
        queue.queue(1, CAMDEN);
        queue.queue(2, HACKNEY);
        queue.faults.add(new Fault(Part.FILL, CAMDEN));

        round();

        assertThat(state(1)).isEqualTo("SENT 1 now");
        assertThat(state(2)).isEqualTo("SENT 1 now");
    }

    @Test
    void anEmailWhoseResultCannotBeStoredIsRepeatedOnlyWithPauses() {
        queue.queue(1, CAMDEN);
        queue.faults.add(new Fault(Part.SENT, 1));

        round();
        round();

        assertThat(state(1)).isEqualTo("QUEUED 1 later");
        assertThat(mailbox.getMailsSentTo(address(1, CAMDEN))).hasSize(1);
    }

    @Test
    void aBoroughWhoseEmailCannotBePostponedDelaysNoOther() {
        queue.queue(1, CAMDEN);
        queue.queue(2, HACKNEY);
        queue.faults.add(new Fault(Part.COMPOSE, 1));
        queue.faults.add(new Fault(Part.POSTPONE, 1));

        round();

        assertThat(state(1)).isEqualTo("QUEUED 0 now");
        assertThat(state(2)).isEqualTo("SENT 1 now");
    }

    @Test
    void refusedAddressesInOneBoroughDelayNoOther() {
        for (int id = 1; id <= 8; id++) {
            queue.queue(id, CAMDEN);
        }
        queue.queue(9, HACKNEY);
        theServerRefuses(address -> address.contains(CAMDEN));

        round();

        assertThat(tries).hasSize(Mailing.MOST_REFUSALS + 1);
        assertThat(state(9)).isEqualTo("SENT 1 now");
    }

    @Test
    void aServerThatAcceptsNothingEndsTheRound() {
        for (int id = 0; id < 32; id++) {
            queue.queue(id, BOROUGHS.get(id / 8));
        }
        theServerRefuses(address -> true);

        round();

        assertThat(tries)
                .hasSize(Mailing.MOST_REFUSALS_OF_ALL)
                .noneMatch(one -> one.contains(MERTON));
    }

    @Test
    void anErrorThatEndsTheProcessIsNotCountedAgainstTheEmail() {
        queue.queue(1, CAMDEN);
        QuarkusMock.installMockForType(
                new Post(null) {
                    @Override
                    public void send(OutgoingMail mail) {
                        throw new AssertionError("the process ends here");
                    }
                },
                Post.class);

        assertThatThrownBy(this::round).hasRootCauseMessage("the process ends here");
        assertThat(state(1)).isEqualTo("QUEUED 0 now");
    }

    private void round() {
        mailing.sendAll(BOROUGHS, queue, queue);
    }

    private void theServerRefuses(Predicate<String> which) {
        QuarkusMock.installMockForType(
                new Post(null) {
                    @Override
                    public void send(OutgoingMail mail) {
                        String address = mail.addresses().get(0);
                        tries.add(address);
                        if (which.test(address)) {
                            throw new IllegalStateException(address);
                        }
                    }
                },
                Post.class);
    }

    /** Returns state, attempts, and whether it is due. */
    private static String state(int id) {
        return Database.select(
                        "select state || ' ' || attempts || ' ' || case when next_attempt_at <= now()"
                                + " then 'now' else 'later' end as line from waiting_mail where id = ?",
                        id)
                .get(0)
                .get("line")
                .toString();
    }

    private static void everythingIsDue() {
        try (var all = Database.asSuperuser();
                var due = all.prepareStatement("update waiting_mail set next_attempt_at = now()")) {
            due.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
