package london.dsco.review.feed;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static london.dsco.review.Callers.camden;
import static london.dsco.review.Callers.camdenSystem;
import static london.dsco.review.Callers.islingtonSystem;
import static london.dsco.review.Callers.reference;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import london.dsco.review.PlanBodies;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class EventResourceTest {

    private static final String OPENED = "london.dsco.review.plan.opened.v1";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void showsABoroughsSystemThatAPlanWasOpened() {
        String plan = register();
        JsonNode event = awaitEventOf(plan);
        assertThat(event.path("type").asText()).isEqualTo(OPENED);
        assertThat(event.path("source").asText()).isEqualTo("urn:dsco:review-service");
        assertThat(event.path("borough").asText()).isEqualTo("E09000007");
        Schemas.assertValid(OPENED, event.path("data").toString());
    }

    @Test
    void showsAnotherBoroughNothingAndDoesNotRevealItsEvents() {
        String plan = register();
        String id = awaitEventOf(plan).path("id").asText();
        assertThat(walk(() -> islingtonSystem(), null))
                .extracting(event -> event.path("subject").asText())
                .doesNotContain(plan);
        islingtonSystem()
                .get("/events?after=" + id)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("unknown-event"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sen-caseworker", "dsco", "review-coordinator", "virtual-school"})
    void refusesEveryRoleOfAPerson(String role) {
        camden(role).get("/events").then().statusCode(403);
    }

    @Test
    void refusesAnEventThatIsNoLongerKept() {
        Object old =
                Database.select("select uuidv7(interval '-91 days')::text as id").get(0).get("id");
        camdenSystem()
                .get("/events?after=" + old)
                .then()
                .statusCode(410)
                .body("type", equalTo("urn:problem-type:dsco:event-expired"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=201", "timeout=31", "after=1"})
    void refusesParametersBeyondTheirBounds(String query) {
        camdenSystem().get("/events?" + query).then().statusCode(400);
    }

    @Test
    void wakesAWaitingReaderAndEndsAnEmptyWaitWithAnEmptyBatch() throws Exception {
        String last = awaitEventOf(register()).path("id").asText();
        CompletableFuture<Response> waiting =
                supplyAsync(
                        () -> camdenSystem().get("/events?timeout=30&after=" + last),
                        work -> new Thread(work).start());
        String plan = register();
        Response answer = waiting.get(20, TimeUnit.SECONDS);
        assertThat(answer.jsonPath().getList("subject")).containsExactly(plan);
        camdenSystem()
                .get("/events?timeout=1&after=" + answer.path("[0].id"))
                .then()
                .statusCode(200)
                .contentType("application/cloudevents-batch+json")
                .body("$", hasSize(0));
    }

    private static String register() {
        String plan = reference();
        camdenSystem().body(PlanBodies.plan()).put("/plans/" + plan).then().statusCode(201);
        return plan;
    }

    private static JsonNode awaitEventOf(String plan) {
        List<JsonNode> found =
                await().atMost(Duration.ofSeconds(30))
                        .until(
                                () ->
                                        walk(() -> camdenSystem(), null).stream()
                                                .filter(
                                                        event ->
                                                                event.path("subject")
                                                                        .asText()
                                                                        .equals(plan))
                                                .toList(),
                                events -> !events.isEmpty());
        return found.get(0);
    }

    private static List<JsonNode> walk(Supplier<RequestSpecification> reader, String after) {
        List<JsonNode> all = new ArrayList<>();
        String cursor = after;
        while (true) {
            String query = "?limit=200" + (cursor == null ? "" : "&after=" + cursor);
            JsonNode batch =
                    json(
                            reader.get()
                                    .get("/events" + query)
                                    .then()
                                    .statusCode(200)
                                    .extract()
                                    .asString());
            if (batch.isEmpty()) {
                return all;
            }
            batch.forEach(all::add);
            cursor = batch.get(batch.size() - 1).path("id").asText();
        }
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
