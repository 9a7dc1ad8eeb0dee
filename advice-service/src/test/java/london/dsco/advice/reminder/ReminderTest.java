package london.dsco.advice.reminder;

import static london.dsco.advice.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import london.dsco.advice.Journey;
import london.dsco.advice.People;
import london.dsco.domain.London;
import london.dsco.journey.AdviceCase;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Schemas;
import london.dsco.testkit.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class ReminderTest {

    private static final String REMINDED = "london.dsco.advice.request.reminded.v1";

    @Inject Reminding reminders;

    private static AdviceCase receivedDaysAgo(int days) {
        // by its London date, whatever the hour
        LocalDate today = London.dateOf(Clock.systemUTC().instant());
        return Journey.opened(today.minusDays(days) + "T00:30:00Z");
    }

    @Test
    void remindsOnTheTwentyEighthDayAndNotBefore() {
        AdviceCase young = receivedDaysAgo(27);
        AdviceCase due = receivedDaysAgo(28);

        reminders.remindAll();

        String today = London.dateOf(Clock.systemUTC().instant()).toString();
        as("dsco").get(young.path()).then().body("remindedOn", nullValue());
        as("dsco")
                .get(due.path())
                .then()
                .body("remindedOn", equalTo(today))
                .body("status", equalTo("RECEIVED"));
        as("dsco")
                .get(due.path("/timeline"))
                .then()
                .body("clocks[0].state", equalTo("SENT"))
                .body("entries.event", contains("RECEIVED", "REMINDED"))
                .body("entries[1].by", equalTo("system:reminders"));
        var events = Topics.await("advice.request.v1", due.requestId(), 2);
        assertThat(Topics.header(events.get(1), "ce_type")).isEqualTo(REMINDED);
        Schemas.assertValid(REMINDED, events.get(1).value());
    }

    @Test
    void remindsOnTheDaysThatTheBoroughAddedAndShowsEachInTheTimeline() {
        People.as("borough-admin", "hackney")
                .header("If-Match", "*")
                .body("{\"value\": [35, 40, \"OVERDUE\"]}")
                .put("/advice/v1/settings/reminderDays")
                .then()
                .statusCode(200);
        LocalDate today = London.dateOf(Clock.systemUTC().instant());
        AdviceCase due =
                Journey.openedIn("hackney", Journey.opening(today.minusDays(35) + "T00:30:00Z"));

        reminders.remindAll();
        reminders.remindAll();

        as("dsco", "hackney")
                .get(due.path("/timeline"))
                .then()
                .body(
                        "clocks.code",
                        contains(
                                "FOUR_WEEK_REMINDER",
                                "SIX_WEEK_ADVICE",
                                "REMINDER_DAY_35",
                                "REMINDER_DAY_40",
                                "OVERDUE_REMINDER"))
                .body(
                        "clocks.state",
                        contains("SENT_LATE", "DUE_SOON", "SENT", "WAITING", "WAITING"));
        var events = Topics.await("advice.request.v1", due.requestId(), 3);
        assertThat(events.get(1).value()).containsPattern("\"reminderDay\": ?28\\b");
        assertThat(events.get(2).value()).containsPattern("\"reminderDay\": ?35\\b");
        events.subList(1, 3).forEach(event -> Schemas.assertValid(REMINDED, event.value()));
    }

    @Test
    void remindsOnceWhenSeveralReplicasRun() {
        List<AdviceCase> due = Stream.generate(() -> receivedDaysAgo(30)).limit(10).toList();

        IntStream.range(0, 4).parallel().forEach(replica -> reminders.remindAll());
        reminders.remindAll();

        assertThat(due)
                .allSatisfy(
                        journey -> assertThat(Journey.entries(journey, "REMINDED")).isEqualTo(1));
    }

    @Test
    void sendsNoReminderOfAdviceThatIsNotDue() {
        AdviceCase dispatched =
                receivedDaysAgo(35)
                        .allocated()
                        .drafted()
                        .submitted()
                        .authorised()
                        .audited(3)
                        .signedOff();
        dispatched.dispatched();
        AdviceCase withdrawn = receivedDaysAgo(35);
        People.as("sen-caseworker")
                .body("{\"outcome\": \"WITHDRAWN\"}")
                .post(withdrawn.path("/outcome"))
                .then()
                .statusCode(200);

        reminders.remindAll();

        assertThat(Journey.entries(dispatched, "REMINDED")).isZero();
        assertThat(Journey.entries(withdrawn, "REMINDED")).isZero();
    }

    @Test
    void remindsOfARequestThatIsLongOverdue() {
        AdviceCase overdue = receivedDaysAgo(60);
        reminders.remindAll();
        as("dsco").get(overdue.path()).then().body("clock.state", equalTo("OVERDUE"));
        assertThat(Journey.entries(overdue, "REMINDED")).isEqualTo(1);
    }

    @Test
    void remindsOfARequestThatWasDecidedWithoutItsAdvice() {
        AdviceCase decided = receivedDaysAgo(35);
        People.as("sen-caseworker")
                .body("{\"outcome\": \"NO_PLAN\"}")
                .post(decided.path("/outcome"))
                .then()
                .statusCode(200);
        reminders.remindAll();
        assertThat(Journey.entries(decided, "REMINDED")).isEqualTo(1);
    }

    @Test
    void actsAsANamedSystemActorInTheAccessLog() {
        AdviceCase due = receivedDaysAgo(28);
        reminders.remindAll();
        assertThat(
                        Database.select(
                                "select username from access_log where ? = any(record_ids)"
                                        + " and action = 'REMINDED'",
                                due.requestId()))
                .extracting(row -> row.get("username"))
                .containsExactly("system:reminders");
    }
}
