package london.dsco.advice.reassessment;

import static london.dsco.advice.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import london.dsco.advice.Journey;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.Fixtures;
import london.dsco.testkit.CloudEvent;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Schemas;
import london.dsco.testkit.Topics;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class ReviewDecisionConsumerTest {

    private static final String TOPIC = "review.review.v1";
    private static final String CAMDEN = "E09000007";
    private static final String ISLINGTON = "E09000019";

    @Test
    void opensARequestWithItsOwnClockForAReassessment() {
        String planRef = reference();
        AdviceCase first = closedWith(planRef);

        CloudEvent event = send(decided("REASSESS", planRef), CAMDEN);
        String id = awaitReassessment(first);

        as("sen-caseworker")
                .get(AdviceCase.REQUESTS + "/" + id)
                .then()
                .statusCode(200)
                .body("kind", equalTo("REASSESSMENT"))
                .body("status", equalTo("RECEIVED"))
                .body("receivedAt", equalTo(event.time().truncatedTo(ChronoUnit.MICROS).toString()))
                .body("child.childRef", equalTo(first.childRef()));
        assertThat(
                        Database.select(
                                "select actor from history_entry where record_id = ?"
                                        + " and name = 'RECEIVED'",
                                id))
                .extracting(line -> line.get("actor"))
                .containsExactly("system:reassessments");
    }

    @Test
    void opensOneRequestWhenTheEventOrTheDecisionIsRepeated() {
        String planRef = reference();
        AdviceCase first = closedWith(planRef);
        CloudEvent event = event(decided("REASSESS", planRef), CAMDEN);
        Topics.send(TOPIC, event);
        Topics.send(TOPIC, event);
        sendTo(event.subject(), decided("REASSESS", planRef));
        awaitReassessment(first);
        awaitAllReadAfter(event.subject());

        assertThat(reassessments(first)).hasSize(1);
        assertThat(
                        Database.select(
                                "select 1 from inbox where consumer = 'reassessments'"
                                        + " and event_id = ?",
                                event.id()))
                .hasSize(1);
    }

    @Test
    void opensOneBesideAnOpenRequestOfAnotherKind() {
        String planRef = reference();
        AdviceCase first = Journey.opened("2026-03-02T09:00:00Z").allocated();
        issue(first, planRef);

        send(decided("REASSESS", planRef), CAMDEN);

        assertThat(awaitReassessment(first)).isNotBlank();
    }

    @Test
    void opensNothingForAnotherDecisionOrAnotherBoroughsPlan() {
        String planRef = reference();
        AdviceCase first = closedWith(planRef);
        CloudEvent maintained = send(decided("MAINTAIN", null), CAMDEN);
        CloudEvent elsewhere = send(decided("REASSESS", planRef), ISLINGTON);
        awaitAllReadAfter(maintained.subject());
        awaitAllReadAfter(elsewhere.subject());

        assertThat(reassessments(first)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"decision\": ",
                "[]",
                "null",
                "{}",
                "{\"decision\": \"REASSESS\"}",
                "{\"decision\": \"REASSESS\", \"planRef\": \"a/b\"}"
            })
    void setsAPoisonMessageAsideAndReadsTheNext(String poison) {
        CloudEvent event = send(poison, CAMDEN);

        var setAside = Topics.await(TOPIC + ".dlq", event.subject(), 1);
        assertThat(Topics.header(setAside.get(0), "dead-letter-reason")).isNotBlank();
        awaitAllReadAfter(event.subject());
    }

    @Test
    void readsEventsInTheFormOfTheContract() {
        Schemas.assertValid(ReassessmentDecided.TYPE, decided("REASSESS", reference()));
    }

    private static AdviceCase closedWith(String planRef) {
        AdviceCase journey = Journey.signedOffWith(3).dispatched();
        issue(journey, planRef);
        return journey;
    }

    private static void issue(AdviceCase journey, String planRef) {
        as("sen-caseworker")
                .body(Fixtures.planIssued(planRef, LocalDate.parse("2026-01-30")).toString())
                .post(journey.path("/outcome"))
                .then()
                .statusCode(200);
    }

    private static List<String> reassessments(AdviceCase first) {
        return as("dsco")
                .get(AdviceCase.REQUESTS + "?childRef=" + first.childRef())
                .path("items.findAll { it.kind == 'REASSESSMENT' }.id");
    }

    private static String awaitReassessment(AdviceCase first) {
        return Awaitility.await("a reassessment")
                .atMost(Duration.ofSeconds(20))
                .until(() -> reassessments(first), found -> !found.isEmpty())
                .get(0);
    }

    /**
     * Sends a good event after everything with this key and waits for its effect: the partition did
     * not stop, and everything before it has been read.
     */
    private static void awaitAllReadAfter(String key) {
        String planRef = reference();
        AdviceCase next = closedWith(planRef);
        sendTo(key, decided("REASSESS", planRef));
        awaitReassessment(next);
    }

    private static CloudEvent send(String data, String borough) {
        CloudEvent event = event(data, borough);
        Topics.send(TOPIC, event);
        return event;
    }

    private static void sendTo(String key, String data) {
        CloudEvent event = event(data, CAMDEN);
        Topics.send(
                TOPIC,
                key,
                data,
                new HashMap<>(
                        Map.of(
                                "ce_id",
                                event.id(),
                                "ce_type",
                                ReassessmentDecided.TYPE,
                                "ce_subject",
                                key,
                                "ce_time",
                                event.time().toString(),
                                "ce_borough",
                                CAMDEN)));
    }

    private static CloudEvent event(String data, String borough) {
        return CloudEvent.of(ReassessmentDecided.TYPE, UUID.randomUUID().toString(), borough, data);
    }

    private static String decided(String decision, String planRef) {
        return """
               {"reviewId": "%s", "decision": "%s", "decidedOn": "2026-11-18", "notifiedOn": "2026-11-19",
                "meetingOn": "2026-11-02", "dueBy": "2027-02-28", "decisionDueBy": "2026-11-30",
                "inTime": true%s}"""
                .formatted(
                        UUID.randomUUID(),
                        decision,
                        planRef == null ? "" : ", \"planRef\": \"" + planRef + "\"");
    }

    private static String reference() {
        return "EHCP-" + UUID.randomUUID();
    }
}
