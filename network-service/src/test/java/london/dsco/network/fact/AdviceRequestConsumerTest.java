package london.dsco.network.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import london.dsco.testkit.CloudEvent;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Topics;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Each test counts in a borough and quarter of its own. */
@QuarkusTest
@WithTestResource(RealParts.class)
class AdviceRequestConsumerTest {

    private static final String TOPIC = DispatchedAdvice.TOPIC;

    @Test
    void dispatchedAdviceCountsOnceForEachThingThatIsTrueOfIt() {
        DispatchedAdvice advice = DispatchedAdvice.of("E09000002", "2025-02-20");
        advice.send(2);
        advice.state("EXCUSED_LATE").grade("INADEQUATE").neverReminded().send(1);
        advice.state("MET_LATE").grade("OUTSTANDING").send(1);
        await().until(() -> counts("E09000002", "2025-Q1").getOrDefault("DISPATCHED", 0) == 4);
        assertThat(counts("E09000002", "2025-Q1"))
                .isEqualTo(
                        Map.of(
                                "DISPATCHED", 4,
                                "IN_TIME", 2,
                                "EXCUSED_LATE", 1,
                                "GOOD_OR_OUTSTANDING", 3,
                                "REMINDER_KEPT", 3));
    }

    @Test
    void anExceptionRecordedAfterDispatchExcusesInTheQuarterOfDispatch() {
        Topics.send(
                TOPIC,
                CloudEvent.of(
                        "london.dsco.advice.request.excused.v1",
                        UUID.randomUUID().toString(),
                        "E09000017",
                        """
                        {"requestId": "019a8f3e-7c41-7d52-9b0a-2f6c1d3e4a5b",
                         "ground": "ABSENT_FROM_AREA",
                         "excusedOn": "2025-04-02", "dispatchedLateOn": "2025-03-30"}
                        """));
        await().until(() -> !counts("E09000017", "2025-Q2").isEmpty());
        assertThat(counts("E09000017", "2025-Q2")).isEqualTo(Map.of("EXCUSED", 1));
        assertThat(counts("E09000017", "2025-Q1")).isEqualTo(Map.of("EXCUSED_LATE", 1));
    }

    @Test
    void adviceDispatchedBeforeTheReminderFellDueMissedNone() {
        DispatchedAdvice.of("E09000003", "2025-02-03").after(28).neverReminded().send(1);
        DispatchedAdvice.of("E09000003", "2025-02-03").after(29).neverReminded().send(1);
        await().until(() -> counts("E09000003", "2025-Q1").getOrDefault("DISPATCHED", 0) == 2);
        assertThat(counts("E09000003", "2025-Q1")).containsEntry("REMINDER_KEPT", 1);
    }

    @Test
    void anEventDeliveredTwiceCountsOnce() {
        CloudEvent event = DispatchedAdvice.of("E09000004", "2025-03-01").event();
        Topics.send(TOPIC, event);
        Topics.send(TOPIC, event);
        DispatchedAdvice.of("E09000004", "2025-04-01").send(1);
        await().until(() -> !counts("E09000004", "2025-Q2").isEmpty());
        await().untilAsserted(
                        () ->
                                assertThat(counts("E09000004", "2025-Q1"))
                                        .containsEntry("DISPATCHED", 1));
    }

    @Test
    void everyPublishedExampleIsTaken() {
        List<String> counted = List.of("received", "reminded", "audited", "signed-off", "excused");
        counted.forEach(step -> Topics.send(TOPIC, example(step)));
        List.of("returned", "closed").forEach(step -> Topics.send(TOPIC, example(step)));
        Topics.send(TOPIC, example("dispatched"));
        await().until(() -> counts("E09000005", "2026-Q4").containsKey("DISPATCHED"));
        await().untilAsserted(
                        () -> {
                            assertThat(counts("E09000005", "2026-Q3"))
                                    .isEqualTo(Map.of("RECEIVED", 1, "REMINDED", 1, "EXCUSED", 1));
                            assertThat(counts("E09000005", "2026-Q4"))
                                    .containsEntry("AUDITED", 1)
                                    .containsEntry("SIGNED_OFF", 1)
                                    .containsEntry("IN_TIME", 1);
                        });
    }

    @Test
    void whatBreaksTheContractIsSetAsideAndTheNextIsCounted() {
        String key = UUID.randomUUID().toString();
        Topics.send(TOPIC, key, "not json", Map.of("ce_id", key));
        CloudEvent good = DispatchedAdvice.of("E09000006", "2025-02-20").event();
        String unknownState = good.data().replace("\"MET\"", "\"LOST\"");
        Topics.send(TOPIC, CloudEvent.of(good.type(), key, good.borough(), unknownState));
        Topics.send(TOPIC, CloudEvent.of(good.type(), key, good.borough(), "{}"));
        Topics.send(TOPIC, CloudEvent.of(good.type(), key, good.borough(), good.data()));
        await().until(() -> !counts("E09000006", "2025-Q1").isEmpty());
        assertThat(counts("E09000006", "2025-Q1")).containsEntry("DISPATCHED", 1);
        assertThat(Topics.await(TOPIC + ".dlq", key, 3))
                .extracting(record -> Topics.header(record, "dead-letter-reason"))
                .allSatisfy(reason -> assertThat(reason).isNotBlank().doesNotContain("LOST"));
    }

    @Test
    void aCountOfAnotherBoroughCannotBeRaised() throws SQLException {
        try (var camden = Database.asApplicationIn("E09000007");
                var statement = camden.createStatement()) {
            Assertions.assertThatThrownBy(
                            () ->
                                    statement.execute(
                                            "insert into measure_count values ('E09000019', '2025-Q1', 'IN_TIME', 1)"))
                    .hasMessageContaining("row-level security");
        }
    }

    private static Map<String, Integer> counts(String borough, String quarter) {
        Map<String, Integer> counts = new HashMap<>();
        Database.select(
                        "select measure, count from measure_count where borough = ? and quarter = ?",
                        borough,
                        quarter)
                .forEach(
                        row -> counts.put((String) row.get("measure"), (Integer) row.get("count")));
        return counts;
    }

    private static CloudEvent example(String step) {
        String type = "london.dsco.advice.request." + step + ".v1";
        try (var data =
                Thread.currentThread()
                        .getContextClassLoader()
                        .getResourceAsStream("events/examples/" + type + ".json")) {
            String json = new String(data.readAllBytes(), StandardCharsets.UTF_8);
            return CloudEvent.of(type, UUID.randomUUID().toString(), "E09000005", json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
