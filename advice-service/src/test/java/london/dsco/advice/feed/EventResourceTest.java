package london.dsco.advice.feed;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static london.dsco.advice.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import london.dsco.advice.Journey;
import london.dsco.advice.People;
import london.dsco.journey.AdviceCase;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Schemas;
import london.dsco.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class EventResourceTest {

    private static final String EVENTS = "/advice/v1/events";
    private static final String REQUEST = "london.dsco.advice.request.";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Events hidden from the SEN team. A new event must be added here or be shown. */
    private static final Set<String> KEPT_WITHIN_SOCIAL_CARE =
            Set.of(
                    "audited",
                    "returned",
                    "escalated",
                    "glass-broken",
                    "consultation-offered",
                    "consultation-held",
                    "decided");

    @Test
    void givesABoroughsSystemItsEventsInOrderAsABatchOfCloudEvents() throws IOException {
        AdviceCase journey = Journey.signedOffWith(3); // this includes an audit
        as("dsco").post(journey.path("/dispatch")).then().statusCode(200);
        List<JsonNode> events = awaitEventsOf(journey, "dispatched");
        assertThat(events.stream().map(event -> event.path("type").asText()))
                .containsExactly(
                        REQUEST + "received.v1",
                        REQUEST + "signed-off.v1",
                        REQUEST + "dispatched.v1");
        for (JsonNode event : events) {
            assertThat(event.path("specversion").asText()).isEqualTo("1.0");
            assertThat(event.path("source").asText()).isEqualTo("urn:dsco:advice-service");
            assertThat(event.path("subject").asText()).isEqualTo(journey.requestId());
            assertThat(event.path("borough").asText()).isEqualTo(People.CAMDEN);
            String type = event.path("type").asText();
            assertThat(event.path("dataschema").asText()).isEqualTo("urn:dsco:schema:" + type);
            Schemas.assertValid(type, event.path("data").toString());
        }
    }

    @Test
    void answersInTheBatchFormatOfCloudEvents() {
        People.system("camden")
                .get(EVENTS + "?limit=1")
                .then()
                .statusCode(200)
                .contentType("application/cloudevents-batch+json");
    }

    @Test
    void leavesOutEventsThatTheSenTeamMayNotSee() throws IOException {
        AdviceCase journey = Journey.signedOffWith(3);
        as("dsco").post(journey.path("/dispatch")).then().statusCode(200);
        for (JsonNode event : awaitEventsOf(journey, "dispatched")) {
            assertThat(event.path("data").has("grade")).isFalse();
            assertThat(event.path("data").has("adviceVersion")).isFalse();
        }
    }

    /** Whoever adds an event must decide who may read it over HTTPS. */
    @Test
    void everyPublishedEventIsShownOrKeptBackOnPurpose() throws IOException {
        Path contracts = Path.of("../platform/contracts/src/main/resources/events");
        try (Stream<Path> files = Files.list(contracts)) {
            Set<String> published =
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.startsWith(REQUEST))
                            .map(name -> name.replace(".schema.json", ""))
                            .collect(Collectors.toSet());
            Set<String> decided =
                    KEPT_WITHIN_SOCIAL_CARE.stream()
                            .map(name -> REQUEST + name + ".v1")
                            .collect(Collectors.toSet());
            assertThat(EventReading.TYPES.shown()).doesNotContainAnyElementsOf(decided);
            decided.addAll(EventReading.TYPES.shown());
            assertThat(decided).isEqualTo(published);
        }
    }

    @Test
    void continuesAfterTheNamedEventWithoutRepeatingIt() throws IOException {
        AdviceCase first = Journey.openedIn("lewisham", Journey.opening());
        String last = lastOf("lewisham", first);
        AdviceCase second = Journey.openedIn("lewisham", Journey.opening());
        lastOf("lewisham", second);
        List<JsonNode> later = walk("lewisham", last, 1);
        assertThat(later)
                .extracting(event -> event.path("subject").asText())
                .contains(second.requestId());
        assertThat(later)
                .extracting(event -> event.path("subject").asText())
                .doesNotContain(first.requestId());
        assertThat(later).extracting(event -> event.path("id").asText()).doesNotHaveDuplicates();
    }

    @Test
    void showsAnotherBoroughNothing() throws IOException {
        AdviceCase journey = Journey.opened();
        String id = awaitEventsOf(journey, "received").get(0).path("id").asText();
        assertThat(walk("hackney", null, 200))
                .extracting(event -> event.path("borough").asText())
                .doesNotContain(People.CAMDEN);
        String others =
                People.system("hackney")
                        .get(EVENTS + "?after=" + id)
                        .then()
                        .statusCode(400)
                        .extract()
                        .path("errors[0].code");
        String unknown =
                People.system("hackney")
                        .get(EVENTS + "?after=" + newId("0 days"))
                        .then()
                        .statusCode(400)
                        .extract()
                        .path("errors[0].code");
        assertThat(others).isEqualTo("unknown-event").isEqualTo(unknown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sen-caseworker",
                "advice-author",
                "team-manager",
                "dsco",
                "health-partner",
                "borough-admin"
            })
    void refusesPeopleWhoAreNotSystems(String role) {
        as(role).get(EVENTS).then().statusCode(403);
    }

    @Test
    void refusesAnEventThatIsNoLongerKept() {
        People.system("camden")
                .get(EVENTS + "?after=" + newId("-91 days"))
                .then()
                .statusCode(410)
                .body("type", equalTo("urn:problem-type:dsco:event-expired"))
                .body("detail", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=201",
                "timeout=-1",
                "timeout=31",
                "after=yesterday",
                "since=2026-01-01"
            })
    void refusesParametersOutOfRange(String query) {
        People.system("camden").get(EVENTS + "?" + query).then().statusCode(400);
    }

    @Test
    void endsAWaitWithoutAnEventWithAnEmptyBatch() throws IOException {
        People.system("hackney")
                .get(EVENTS + "?timeout=1&after=" + headOf("hackney"))
                .then()
                .statusCode(200)
                .body("$", hasSize(0));
    }

    @Test
    void wakesAWaitingReaderAsSoonAsSomethingHappens() throws Exception {
        String head = headOf("lewisham");
        CompletableFuture<Response> waiting =
                supplyAsync(
                        () -> People.system("lewisham").get(EVENTS + "?timeout=30&after=" + head),
                        work -> new Thread(work).start());
        long begun = System.nanoTime();
        AdviceCase journey = Journey.openedIn("lewisham", Journey.opening());
        Response answer = waiting.get(20, TimeUnit.SECONDS);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(15));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.jsonPath().getList("subject")).contains(journey.requestId());
    }

    @Test
    void refusesAClientWithTooManyWaitingCalls() throws IOException {
        String head = headOf("islington");
        String wait = EVENTS + "?timeout=3&after=" + head;
        List<CompletableFuture<Response>> calls = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            calls.add(
                    supplyAsync(
                            () -> People.system("islington").get(wait),
                            work -> new Thread(work).start()));
        }
        List<Response> answers = calls.stream().map(CompletableFuture::join).toList();
        assertThat(answers).extracting(Response::statusCode).containsOnly(200, 429);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 200)).hasSize(8);
        Response refused =
                answers.stream().filter(one -> one.statusCode() == 429).findFirst().orElseThrow();
        assertThat(refused.header("Retry-After")).isNotNull();
        People.system("islington").get(EVENTS + "?limit=1").then().statusCode(200);
    }

    @Test
    void freesThePlacesOfReadersWhoGoAway() throws IOException {
        String head = headOf("hackney");
        List<Socket> readers = new ArrayList<>();
        try {
            for (int i = 0; i < 8; i++) {
                readers.add(waitingOnAWire(head));
            }
            await().atMost(PATIENCE).until(() -> waitOfASecond(head), status -> status == 429);
        } finally {
            for (Socket reader : readers) {
                reader.close();
            }
        }
        await().atMost(Duration.ofSeconds(10))
                .until(() -> waitOfASecond(head), status -> status == 200);
    }

    private static int waitOfASecond(String head) {
        return People.system("hackney").get(EVENTS + "?timeout=1&after=" + head).statusCode();
    }

    private static Socket waitingOnAWire(String head) throws IOException {
        Socket reader = new Socket("localhost", RestAssured.port);
        String request =
                String.join(
                        "\r\n",
                        "GET " + EVENTS + "?timeout=30&after=" + head + " HTTP/1.1",
                        "Host: localhost",
                        "Authorization: Bearer " + Tokens.forAccount("hackney-system").token(),
                        "",
                        "");
        reader.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        reader.getOutputStream().flush();
        return reader;
    }

    @Test
    void recordsEventsInTheAccessLogButNoEmptyBatch() throws IOException {
        AdviceCase journey = Journey.openedIn("lewisham", Journey.opening());
        String last = lastOf("lewisham", journey);
        long lines = lines(journey);
        assertThat(lines).isPositive();
        People.system("lewisham").get(EVENTS + "?after=" + last).then().body("$", hasSize(0));
        assertThat(lines(journey)).isEqualTo(lines);
    }

    private static long lines(AdviceCase journey) {
        return Database.select(
                        "select 1 from access_log where action = 'READ' and client ="
                                + " 'lewisham-system' and ? = any (record_ids)",
                        journey.requestId())
                .size();
    }

    /** Reads from the beginning until it finds the request's event with that name. */
    private static List<JsonNode> awaitEventsOf(AdviceCase journey, String name)
            throws IOException {
        return await().atMost(PATIENCE)
                .until(
                        () -> eventsOf("camden", journey),
                        found ->
                                found.stream()
                                        .anyMatch(
                                                event ->
                                                        event.path("type")
                                                                .asText()
                                                                .equals(REQUEST + name + ".v1")));
    }

    private static String lastOf(String borough, AdviceCase journey) {
        List<JsonNode> found =
                await().atMost(PATIENCE)
                        .until(() -> eventsOf(borough, journey), events -> !events.isEmpty());
        return found.get(found.size() - 1).path("id").asText();
    }

    private static List<JsonNode> eventsOf(String borough, AdviceCase journey) throws IOException {
        return walk(borough, null, 200).stream()
                .filter(event -> event.path("subject").asText().equals(journey.requestId()))
                .toList();
    }

    /** Returns the newest event of a borough, which has at least one. */
    private static String headOf(String borough) throws IOException {
        lastOf(borough, Journey.openedIn(borough, Journey.opening()));
        List<JsonNode> all = walk(borough, null, 200);
        return all.get(all.size() - 1).path("id").asText();
    }

    private static List<JsonNode> walk(String borough, String after, int limit) throws IOException {
        List<JsonNode> all = new ArrayList<>();
        String cursor = after;
        while (true) {
            String query = "?limit=" + limit + (cursor == null ? "" : "&after=" + cursor);
            JsonNode batch =
                    Journey.JSON.readTree(
                            People.system(borough)
                                    .get(EVENTS + query)
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

    private static String newId(String age) {
        Map<String, Object> row =
                Database.select("select uuidv7(cast(? as interval))::text as id", age).get(0);
        return (String) row.get("id");
    }
}
