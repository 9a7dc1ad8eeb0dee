package london.dsco.advice.practicehint;

import static london.dsco.advice.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.Journey;
import london.dsco.advice.People;
import london.dsco.journey.AdviceCase;
import london.dsco.testkit.CloudEvent;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Schemas;
import london.dsco.testkit.Topics;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Practices that Camden published, read from real Kafka. Each test has criteria of its own. */
@QuarkusTest
@WithTestResource(RealParts.class)
class PracticeHintResourceTest {

    private static final String TOPIC = "network.practice.v1";
    private static final String CAMDEN = "E09000007";
    private static final String HACKNEY = "E09000012";
    private static final String HINTS = "/advice/v1/practice-hints";

    @Test
    void showsAPublishedPracticeToEveryBoroughUntilItIsWithdrawn() {
        String practice = practice();
        publish(practice, 1, "GOOD", "2026-11-02", "S1");
        awaitHints("S1", practice);

        for (String borough : List.of("camden", "hackney", "islington")) {
            People.as("dsco", borough)
                    .get(HINTS + "?criterion=S1")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items[0].address", equalTo("/network/v1/practices/" + practice))
                    .body("items[0].borough", equalTo(CAMDEN))
                    .body("items[0].type", equalTo("GOOD_PRACTICE"))
                    .body("items[0].evidence", equalTo("GOOD"))
                    .body("items[0].criteria", contains("S1"));
        }
        withdraw(practice);
        awaitHints("S1");
        assertThat(kept(practice)).containsExactly("{}");
    }

    @Test
    void acceptsRepeatedAndLateEventsInAnyOrder() {
        String revised = practice();
        publish(revised, 2, "GOOD", "2026-11-09", "S2");
        publish(revised, 1, "EMERGING", "2026-11-02", "S3");
        String gone = practice();
        withdraw(gone);
        CloudEvent late = published(gone, 1, "ROBUST", "2026-11-02", "S2");
        Topics.send(TOPIC, late);
        Topics.send(TOPIC, late);
        awaitAllReadAfter(revised);
        awaitAllReadAfter(gone);

        assertThat(hints("S2")).containsExactly(revised);
        assertThat(hints("S3")).isEmpty();
        withdraw(revised);
        awaitHints("S2");
    }

    @Test
    void listsTheStrongestEvidenceFirstThenTheNewestPageByPage() {
        String older = practice();
        String newer = practice();
        String strongest = practice();
        publish(older, 1, "PROMISING", "2026-11-02", "P8");
        publish(newer, 1, "PROMISING", "2026-11-03", "P8");
        publish(strongest, 1, "ROBUST", "2026-01-05", "P8");
        awaitHints("P8", strongest, newer, older);

        String cursor =
                as("team-manager")
                        .get(HINTS + "?criterion=P8&limit=2")
                        .then()
                        .body("items.practiceId", contains(strongest, newer))
                        .extract()
                        .path("nextCursor");
        as("team-manager")
                .get(HINTS + "?criterion=P8&limit=2&cursor=" + cursor)
                .then()
                .statusCode(200)
                .body("items.practiceId", contains(older));
        assertThat(hints(null)).containsSubsequence(strongest, newer, older);
    }

    @Test
    void showsPracticesOnlyBesideTheWeakCriteriaOfAnAudit() {
        AdviceCase journey = Journey.opened().allocated().drafted().submitted().authorised();
        ObjectNode scores = Journey.audit(2);
        scores.path("scores")
                .forEach(
                        line -> {
                            switch (line.path("criterion").asText()) {
                                case "V4" -> ((ObjectNode) line).put("score", 0);
                                case "D2" -> ((ObjectNode) line).put("score", 1);
                                default -> {}
                            }
                        });
        String audit =
                as("dsco")
                        .body(scores.toString())
                        .post(journey.path("/audits"))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        String practice = practice();
        publish(practice, 1, "GOOD", "2026-11-02", "V4", "V5");
        awaitHints("V4", practice);

        String beside = journey.path("/audits/" + audit + "/practice-hints");
        as("dsco")
                .get(beside)
                .then()
                .statusCode(200)
                .body("auditId", equalTo(audit))
                .body("criteria.criterion", contains("V4", "D2"))
                .body("criteria.score", contains(0, 1))
                .body("criteria[0].practices.practiceId", contains(practice))
                .body("criteria[1].practices", empty());
        as("advice-author").get(beside).then().statusCode(403);
        People.as("dsco", "hackney").get(beside).then().statusCode(404);
        as("dsco")
                .get(journey.path("/audits/" + UUID.randomUUID() + "/practice-hints"))
                .then()
                .statusCode(404);
    }

    @Test
    void showsAtMostThreePracticesForOneCriterion() {
        AdviceCase journey =
                Journey.opened().allocated().drafted().submitted().authorised().audited(1);
        String audit = as("dsco").get(journey.path("/audits")).path("items[0].id");
        List<String> practices = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            practices.add(0, practice());
            publish(practices.get(0), 1, "GOOD", "2026-11-0" + i, "O5");
        }
        awaitHints("O5", practices.toArray(String[]::new));

        as("dsco")
                .get(journey.path("/audits/" + audit + "/practice-hints"))
                .then()
                .body("criteria.score", everyItem(equalTo(1)))
                .body(
                        "criteria.find { it.criterion == 'O5' }.practices.practiceId",
                        equalTo(practices.subList(0, 3)));
    }

    @Test
    void refusesACriterionOfNoTemplateAndARoleThatDoesNotReadPractices() {
        as("dsco").get(HINTS + "?criterion=X9").then().statusCode(400);
        as("borough-admin").get(HINTS + "?criterion=V1").then().statusCode(200);
        as("advice-author").get(HINTS + "?criterion=V1").then().statusCode(403);
        as("sen-caseworker").get(HINTS).then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"practiceId\": ", "[]", "{}", "{\"practiceId\": \"nobody\"}"})
    void setsAPoisonMessageAsideAndReadsTheNext(String poison) {
        String key = practice();
        Topics.send(TOPIC, CloudEvent.of(PracticeNews.PUBLISHED, key, CAMDEN, poison));

        var setAside = Topics.await(TOPIC + ".dlq", key, 1);
        assertThat(Topics.header(setAside.get(0), "dead-letter-reason")).isNotBlank();
        awaitAllReadAfter(key);
    }

    @Test
    void setsAsideAnEventOfOneBoroughAboutAnothersPractice() {
        String practice = practice();
        publish(practice, 1, "GOOD", "2026-11-02", "G5");
        awaitHints("G5", practice);
        String data = "{\"practiceId\": \"" + practice + "\", \"withdrawnOn\": \"2026-11-03\"}";
        Topics.send(TOPIC, CloudEvent.of(PracticeNews.WITHDRAWN, practice, HACKNEY, data));

        Topics.await(TOPIC + ".dlq", practice, 1);
        assertThat(hints("G5")).containsExactly(practice);
    }

    @Test
    void theDatabaseShowsPracticesToBoroughsOnlyAndEachChangesItsOwn() throws Exception {
        String practice = practice();
        publish(practice, 1, "GOOD", "2026-11-02", "G4");
        awaitHints("G4", practice);
        String row = "select 1 from practice_hint where practice_id = ?::uuid";
        String change = "update practice_hint set number = 9 where practice_id = ?::uuid";

        try (Connection hackney = Database.asApplicationIn(HACKNEY);
                Connection nobody = Database.asApplication()) {
            assertThat(Database.select(hackney, row, practice)).hasSize(1);
            assertThat(Database.select(nobody, row, practice)).isEmpty();
            assertThat(Database.select(hackney, change + " returning number", practice)).isEmpty();
        }
    }

    @Test
    void readsEventsInTheFormOfTheContract() {
        CloudEvent event = published(practice(), 1, "GOOD", "2026-11-02", "V1");
        Schemas.assertValid(event.type(), event.data());
    }

    private static String practice() {
        return UUID.randomUUID().toString();
    }

    private static void publish(
            String practice, int number, String evidence, String on, String... criteria) {
        Topics.send(TOPIC, published(practice, number, evidence, on, criteria));
    }

    private static CloudEvent published(
            String practice, int number, String evidence, String on, String... criteria) {
        return CloudEvent.of(
                PracticeNews.PUBLISHED,
                practice,
                CAMDEN,
                """
                {"practiceId": "%s", "number": %d, "type": "GOOD_PRACTICE", "theme": "IMPROVING",
                 "priorities": [], "criteria": ["%s"], "evidence": "%s", "publishedOn": "%s"}
                """
                        .formatted(
                                practice, number, String.join("\", \"", criteria), evidence, on));
    }

    private static void withdraw(String practice) {
        Topics.send(
                TOPIC,
                CloudEvent.of(
                        PracticeNews.WITHDRAWN,
                        practice,
                        CAMDEN,
                        "{\"practiceId\": \"" + practice + "\", \"withdrawnOn\": \"2026-11-03\"}"));
    }

    /** Waits until the criterion has exactly these hints, in this order. */
    private static void awaitHints(String criterion, String... practices) {
        Awaitility.await("hints for " + criterion)
                .atMost(Duration.ofSeconds(20))
                .until(() -> hints(criterion), List.of(practices)::equals);
    }

    /** Sends a good event after everything with this key and waits for its effect. */
    private static void awaitAllReadAfter(String key) {
        CloudEvent marker = published(practice(), 1, "EMERGING", "2026-11-02", "C3");
        Topics.send(
                TOPIC,
                new CloudEvent(
                        marker.id(),
                        marker.source(),
                        marker.type(),
                        key,
                        marker.time(),
                        marker.borough(),
                        marker.data()));
        Awaitility.await("the marker")
                .atMost(Duration.ofSeconds(20))
                .until(() -> hints("C3").contains(marker.subject()));
    }

    private static List<String> hints(String criterion) {
        return as("dsco")
                .get(HINTS + "?limit=200" + (criterion == null ? "" : "&criterion=" + criterion))
                .then()
                .statusCode(200)
                .extract()
                .path("items.practiceId");
    }

    private static List<Object> kept(String practice) {
        return Database.select(
                        "select criteria::text as rest from practice_hint"
                                + " where practice_id = ?::uuid and number is null",
                        practice)
                .stream()
                .map(row -> row.get("rest"))
                .toList();
    }
}
