package london.dsco.advice.query;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.system;
import static london.dsco.advice.People.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.Journey;
import london.dsco.domain.London;
import london.dsco.domain.WorkingDays;
import london.dsco.journey.AdviceCase;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class QueryResourceTest {

    private static final LocalDate TODAY = London.dateOf(Clock.systemUTC().instant());
    private static final String TOPIC = "{\"topic\": \"Canary topic\"}";
    private static final String ANSWER = "{\"answer\": \"Canary answer\"}";

    private static Response ask(AdviceCase journey) {
        return as("advice-author").body(TOPIC).post(journey.path("/queries"));
    }

    @Test
    void theDscoSeesUnansweredQueriesAndTheirDueDays() {
        Response asked = ask(Journey.opened().allocated());
        String id = asked.path("id");
        LocalDate dueOn = WorkingDays.after(TODAY, 5);
        assertThat(open("")).contains(id);
        assertThat(open("&dueBefore=" + dueOn)).doesNotContain(id);
        assertThat(open("&dueBefore=" + dueOn.plusDays(1))).contains(id);
        as("dsco").body(ANSWER).post(asked.header("Location") + "/answer");
        assertThat(open("")).doesNotContain(id);
        as("team-manager").get("/advice/v1/queries").then().statusCode(403);
    }

    private static List<String> open(String filter) {
        return as("dsco")
                .get("/advice/v1/queries?limit=200" + filter)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    @Test
    void aQueryIsAskedReadAndAnswered() {
        AdviceCase journey = Journey.opened().allocated();
        Response asked = ask(journey);
        asked.then()
                .statusCode(201)
                .body("topic", equalTo("Canary topic"))
                .body("askedBy", equalTo("advice-author@camden"))
                .body("dueOn", equalTo(WorkingDays.after(TODAY, 5).toString()))
                .body("answeredAt", nullValue());
        as("dsco")
                .body(ANSWER)
                .post(asked.header("Location") + "/answer")
                .then()
                .statusCode(200)
                .body("answer", equalTo("Canary answer"))
                .body("answeredBy", equalTo("dsco@camden"));
        as("dsco").body(ANSWER).post(asked.header("Location") + "/answer").then().statusCode(409);
        as("advice-author")
                .get(asked.header("Location"))
                .then()
                .statusCode(200)
                .body("answer", equalTo("Canary answer"));
        as("team-manager")
                .get(journey.path("/queries"))
                .then()
                .body("items.topic", contains("Canary topic"));
    }

    @Test
    void aManagerAsksBeforeThereIsAnAuthor() {
        AdviceCase journey = Journey.opened();
        as("team-manager").body(TOPIC).post(journey.path("/queries")).then().statusCode(201);
        ask(journey).then().statusCode(403);
    }

    @Test
    void refusesADayOnWhichNobodyCanAnswer() {
        as("team-manager")
                .body("{\"topic\": \"x\", \"dueOn\": \"" + TODAY + "\"}")
                .post(Journey.opened().path("/queries"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/dueOn"));
    }

    @Test
    void refusesAQueryWithoutATopicAndAnEmptyAnswer() {
        AdviceCase journey = Journey.opened().allocated();
        as("advice-author").body("{}").post(journey.path("/queries")).then().statusCode(400);
        String query = ask(journey).header("Location");
        as("dsco").body("{\"answer\": \"\"}").post(query + "/answer").then().statusCode(400);
    }

    @Test
    void refusesAQueryAfterTheWithdrawalButAcceptsAnAnswerToAnEarlierOne() {
        AdviceCase journey = Journey.opened().allocated();
        String query = ask(journey).header("Location");
        as("sen-caseworker")
                .body("{\"outcome\": \"WITHDRAWN\"}")
                .post(journey.path("/outcome"))
                .then()
                .statusCode(200);
        ask(journey).then().statusCode(409);
        as("dsco").body(ANSWER).post(query + "/answer").then().statusCode(200);
    }

    @Test
    void onlyTheDscoAnswersAndOnlyAuthorAndManagerAsk() {
        AdviceCase journey = Journey.opened().allocated();
        String query = ask(journey).header("Location");
        as("team-manager").body(ANSWER).post(query + "/answer").then().statusCode(403);
        as("advice-author").body(ANSWER).post(query + "/answer").then().statusCode(403);
        as("dsco").body(TOPIC).post(journey.path("/queries")).then().statusCode(403);
        user("advice-author-2@camden", "camden", "advice-author")
                .body(TOPIC)
                .post(journey.path("/queries"))
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sen-caseworker", "health-partner", "borough-admin", "virtual-school"})
    void otherRolesCannotReadQueries(String role) {
        AdviceCase journey = Journey.opened().allocated();
        String query = ask(journey).header("Location");
        as(role).get(journey.path("/queries")).then().statusCode(403);
        as(role).get(query).then().statusCode(403);
        system("camden").get(query).then().statusCode(403);
        as("dsco", "hackney").get(query).then().statusCode(404);
    }

    @Test
    void onlySocialCareSeesAQueryInTheTimeline() {
        AdviceCase journey = Journey.opened().allocated();
        ask(journey).then().statusCode(201);
        assertThat(as("dsco").get(journey.path("/timeline")).asString())
                .contains("QUERY_ASKED")
                .doesNotContain("Canary");
        assertThat(as("sen-caseworker").get(journey.path("/timeline")).asString())
                .doesNotContain("QUERY");
    }

    @Test
    void aQueryOfAnotherRequestIsNotFound() {
        AdviceCase journey = Journey.opened().allocated();
        String other = ask(Journey.opened().allocated()).path("id");
        as("dsco").get(journey.path("/queries/" + other)).then().statusCode(404);
        as("dsco")
                .body(ANSWER)
                .post(journey.path("/queries/" + other + "/answer"))
                .then()
                .statusCode(404);
    }

    @Test
    void theSameKeyAsksOnce() {
        AdviceCase journey = Journey.opened().allocated();
        String key = UUID.randomUUID().toString();
        String first = keyed(journey, key).path("id");
        keyed(journey, key).then().statusCode(201).body("id", equalTo(first));
        String second = ask(journey).path("id");
        String cursor =
                as("dsco")
                        .get(journey.path("/queries?limit=1"))
                        .then()
                        .body("items.id", contains(first))
                        .extract()
                        .path("nextCursor");
        as("dsco")
                .queryParam("limit", 1)
                .queryParam("cursor", cursor)
                .get(journey.path("/queries"))
                .then()
                .body("items.id", contains(second));
    }

    private static Response keyed(AdviceCase journey, String key) {
        return as("advice-author")
                .header("Idempotency-Key", key)
                .body(TOPIC)
                .post(journey.path("/queries"));
    }
}
