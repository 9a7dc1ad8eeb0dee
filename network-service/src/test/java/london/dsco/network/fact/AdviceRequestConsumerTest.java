package london.dsco.network.fact;

import static london.dsco.network.fact.AdviceRequestEvents.TOPIC;
import static london.dsco.network.fact.AdviceRequestEvents.dueOn;
import static london.dsco.network.fact.AdviceRequestEvents.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import london.dsco.testkit.CloudEvent;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class AdviceRequestConsumerTest {

    private static List<Map<String, Object>> facts(UUID request) {
        return Database.select(
                "select * from advice_fact where request_id = ? order by occurred_at", request);
    }

    private static void awaitFacts(UUID request, int count) {
        await().until(() -> facts(request).size() == count);
    }

    @Test
    void storesOneFactForEachEventAndNothingAboutTheChild() {
        AdviceRequestEvents request = dueOn("E09000002", "2025-02-20");
        send(request.received(), request.dispatchedAfter(40, "GOOD"));
        awaitFacts(request.id(), 2);
        Map<String, Object> received = facts(request.id()).get(0);
        assertThat(received)
                .containsEntry("borough", "E09000002")
                .containsEntry("due_on", java.sql.Date.valueOf(LocalDate.parse("2025-02-20")));
        assertThat(received.keySet())
                .noneMatch(column -> column.contains("child") || column.contains("name"));
    }

    @Test
    void anEventDeliveredTwiceIsOneFact() {
        AdviceRequestEvents request = dueOn("E09000004", "2025-03-01");
        CloudEvent received = request.received();
        send(received, received, request.remindedAfter(28));
        awaitFacts(request.id(), 2);
    }

    @Test
    void anEventDeliveredAgainAfterTheInboxDeletedItIsStillOneFact() throws SQLException {
        AdviceRequestEvents request = dueOn("E09000004", "2025-03-02");
        CloudEvent received = request.received();
        send(received);
        awaitFacts(request.id(), 1);
        try (Connection database = Database.asSuperuser();
                var statement = database.createStatement()) {
            statement.execute("delete from inbox");
        }
        send(received, request.remindedAfter(28));
        awaitFacts(request.id(), 2);
    }

    @Test
    void anEventThatNoFigureNeedsLeavesNothing() {
        AdviceRequestEvents request = dueOn("E09000005", "2025-03-03");
        send(
                CloudEvent.of(
                        "london.dsco.advice.request.returned.v1",
                        request.id().toString(),
                        "E09000005",
                        "{}"),
                request.received());
        awaitFacts(request.id(), 1);
    }

    @Test
    void aReminderOnADayOtherThanTheTwentyEighthDoesNotCount() {
        AdviceRequestEvents request = dueOn("E09000005", "2025-03-04");
        send(
                request.remindedOnDay(14),
                request.remindedOnDay(43),
                request.remindedOnDay(28),
                request.received());
        awaitFacts(request.id(), 2);
        assertThat(facts(request.id()))
                .extracting(fact -> fact.get("reminded_on"))
                .containsExactlyInAnyOrder(
                        java.sql.Date.valueOf(LocalDate.parse("2025-03-04").minusDays(14)), null);
    }

    @Test
    void aReminderWithAnInvalidDayGoesToTheDeadLetterTopic() {
        AdviceRequestEvents request = dueOn("E09000006", "2025-02-21");
        CloudEvent good = request.remindedOnDay(28);
        String key = request.id().toString();
        String word = good.data().replace("28,", "\"LATER\",");
        send(CloudEvent.of(good.type(), key, good.borough(), word), good);
        awaitFacts(request.id(), 1);
        assertThat(Topics.await(TOPIC + ".dlq", key, 1)).hasSize(1);
    }

    @Test
    void anEventThatBreaksTheContractGoesToTheDeadLetterTopicAndTheNextIsStored() {
        AdviceRequestEvents request = dueOn("E09000006", "2025-02-20");
        String key = request.id().toString();
        CloudEvent good = request.dispatchedAfter(40, "GOOD");
        Topics.send(TOPIC, key, null, Map.of("ce_id", key));
        Topics.send(TOPIC, key, "not json", Map.of("ce_id", key));
        String unknownGrade = good.data().replace("\"GOOD\"", "\"LOST\"");
        send(
                CloudEvent.of(good.type(), key, good.borough(), unknownGrade),
                CloudEvent.of(good.type(), key, good.borough(), "{}"),
                good);
        awaitFacts(request.id(), 1);
        assertThat(Topics.await(TOPIC + ".dlq", key, 4))
                .extracting(record -> Topics.header(record, "dead-letter-reason"))
                .allSatisfy(reason -> assertThat(reason).isNotBlank().doesNotContain("LOST"));
    }

    @Test
    void aFactOfAnotherBoroughCannotBeWritten() throws SQLException {
        try (var camden = Database.asApplicationIn("E09000007");
                var statement = camden.createStatement()) {
            assertThatThrownBy(
                            () ->
                                    statement.execute(
                                            "insert into advice_fact (event_id, borough, request_id, occurred_at)"
                                                    + " values ('x', 'E09000019', gen_random_uuid(), now())"))
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void reprojectionRestoresEveryFact() throws SQLException {
        AdviceRequestEvents request = dueOn("E09000008", "2025-02-20");
        send(request.received(), request.dispatchedAfter(40, "GOOD"), request.excusedAfter(50));
        awaitFacts(request.id(), 3);
        List<Map<String, Object>> before = facts(request.id());
        try (Connection database = Database.asSuperuser();
                var statement = database.createStatement()) {
            statement.execute("delete from advice_fact");
        }
        try (Connection database = Database.asApplication()) {
            Reproject.from(Map.of("KAFKA_BOOTSTRAP_SERVERS", Topics.bootstrapServers()), database);
        }
        assertThat(facts(request.id())).isEqualTo(before);
    }
}
