package london.dsco.network.question;

import static london.dsco.network.Callers.CAMDEN;
import static london.dsco.network.Callers.dscoOf;
import static london.dsco.network.Callers.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import london.dsco.domain.Role;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class QuestionResourceTest {

    private static final String KEY = UUID.randomUUID().toString();

    private static final String RANDOM = "[0-9a-f]{8}-[0-9a-f]{4}-4.*";
    private static final String UNKNOWN = "/questions/0199a0a0-0000-4000-8000-00000000dead";

    @Test
    void everyMemberSeesWhichBoroughAsks() {
        String id = asked(dscoOf("camden"), false);

        dscoOf("hackney")
                .get("/questions/" + id)
                .then()
                .statusCode(200)
                .body("borough", equalTo(CAMDEN))
                .body("status", equalTo("OPEN"));
        in(Role.REGIONAL_OBSERVER).get("/questions/" + id).then().statusCode(200);
        in(Role.ADVICE_AUTHOR).get("/questions/" + id).then().statusCode(403);
    }

    @Test
    void showsAnAnonymousAskerOnlyToTheirOwnBorough() {
        String id = asked(dscoOf("camden"), true);

        in(Role.TEAM_MANAGER).get("/questions/" + id).then().body("borough", equalTo(CAMDEN));
        dscoOf("hackney")
                .get("/questions/" + id)
                .then()
                .statusCode(200)
                .body("borough", equalTo(null))
                .body("anonymous", equalTo(true))
                .body("writtenBy", equalTo(null))
                .body("writtenAt", equalTo(null));
        in(Role.NETWORK_COORDINATOR).get("/questions/" + id).then().body("borough", equalTo(null));
        dscoOf("hackney")
                .get("/questions?limit=200")
                .then()
                .body("items.find { it.id == '" + id + "' }.borough", equalTo(null));
    }

    @Test
    void showsIdsThatDoNotRevealTheTime() {
        String id = asked(dscoOf("camden"), true);

        dscoOf("hackney").get("/questions/" + id).then().body("id", matchesPattern(RANDOM));
        answer(dscoOf("hackney"), id, true).body("id", matchesPattern(RANDOM));
    }

    @Test
    void showsAnAnonymousAnswererOnlyToTheirOwnBorough() {
        String id = asked(dscoOf("camden"), false);
        answer(dscoOf("hackney"), id, true).body("borough", equalTo("E09000012"));

        dscoOf("camden")
                .get("/questions/" + id + "/answers")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].borough", equalTo(null));
        dscoOf("hackney")
                .get("/questions/" + id + "/answers")
                .then()
                .body("items[0].borough", equalTo("E09000012"));
    }

    @Test
    void aHealthPartnerAsksAndAnswers() {
        String id = asked(in(Role.HEALTH_PARTNER), false);

        answer(in(Role.HEALTH_PARTNER), id, false).body("borough", equalTo(CAMDEN));
    }

    @Test
    void refusesAQuestionFromAMemberWhoOnlyReads() {
        in(Role.TEAM_MANAGER).body(question(false)).post("/questions").then().statusCode(403);
    }

    @Test
    void onlyItsBoroughClosesAQuestionAndOnlyOnce() {
        String id = asked(dscoOf("camden"), true);
        String closure = "/questions/" + id + "/closure";

        dscoOf("hackney").post(closure).then().statusCode(403);
        dscoOf("camden").post(closure).then().statusCode(200).body("status", equalTo("CLOSED"));
        dscoOf("camden").post(closure).then().statusCode(409);
    }

    @Test
    void refusesAnAnswerToAClosedQuestion() {
        String id = asked(dscoOf("camden"), false);
        dscoOf("camden").post("/questions/" + id + "/closure").then().statusCode(200);

        dscoOf("hackney")
                .body(Map.of("text", "We visit.", "anonymous", false))
                .post("/questions/" + id + "/answers")
                .then()
                .statusCode(409);
    }

    @Test
    void everyMemberSeesTheAcceptedAnswerButNotWhoAsked() {
        String id = asked(dscoOf("camden"), true);
        String answer = answer(dscoOf("hackney"), id, true).extract().path("id");

        accept(dscoOf("camden"), id, answer)
                .statusCode(200)
                .body("acceptedAnswer", equalTo(answer));

        dscoOf("hackney")
                .get("/questions/" + id)
                .then()
                .statusCode(200)
                .body("acceptedAnswer", equalTo(answer))
                .body("borough", equalTo(null));
    }

    /** Otherwise everybody would know that its borough did not ask. */
    @Test
    void anAskerCanAcceptTheirOwnBoroughsAnswerAlsoWhenClosed() {
        String id = asked(dscoOf("camden"), true);
        String own = answer(in(Role.HEALTH_PARTNER), id, false).extract().path("id");
        dscoOf("camden").post("/questions/" + id + "/closure").then().statusCode(200);

        accept(dscoOf("camden"), id, own).statusCode(200).body("status", equalTo("CLOSED"));
    }

    @Test
    void refusesToAcceptForAnotherBorough() {
        String id = asked(dscoOf("camden"), true);
        String answer = answer(dscoOf("hackney"), id, false).extract().path("id");

        accept(dscoOf("hackney"), id, answer).statusCode(403);
        accept(in(Role.TEAM_MANAGER), id, answer).statusCode(403);
    }

    @Test
    void refusesToAcceptAnAnswerToAnotherQuestion() {
        String id = asked(dscoOf("camden"), false);
        String other = asked(dscoOf("camden"), false);
        String answer = answer(dscoOf("hackney"), other, false).extract().path("id");

        accept(dscoOf("camden"), id, answer)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/answerId"))
                .body("errors[0].code", equalTo("not-an-answer"));
    }

    @Test
    void refusesToAcceptWithoutTheVersionThatWasSeen() {
        String id = asked(dscoOf("camden"), false);
        String answer = answer(dscoOf("hackney"), id, false).extract().path("id");
        String path = "/questions/" + id + "/accepted-answer";
        Map<String, String> body = Map.of("answerId", answer);

        dscoOf("camden").body(body).put(path).then().statusCode(428);
        dscoOf("camden")
                .header("If-Match", "\"another\"")
                .body(body)
                .put(path)
                .then()
                .statusCode(412);
    }

    @Test
    void aRepeatedQuestionGetsTheSameAnswer() {
        String first = keyed().path("id");

        assertThat(keyed().<String>path("id")).isEqualTo(first);
    }

    /** A version 7 id reveals the millisecond, also in the log of those who read or answer. */
    @Test
    void noLogNamesTheRowOfAQuestionOrAnswer() throws Exception {
        String id = asked(dscoOf("camden"), true);
        String answer = answer(dscoOf("hackney"), id, true).extract().path("id");
        dscoOf("hackney").get("/questions/" + id).then().statusCode(200);

        try (var owner = Database.asSuperuser()) {
            assertThat(
                            Database.select(
                                    owner,
                                    "select record_ids[1] from access_log where record_type ="
                                            + " 'peer-question' and ? = any(record_ids) and borough ="
                                            + " 'E09000012'",
                                    id))
                    .isNotEmpty();
            assertThat(
                            Database.select(
                                    owner,
                                    "select 1 from peer_question q join access_log l on q.id::text"
                                            + " = any(l.record_ids) where q.reference = ?::uuid",
                                    id))
                    .isEmpty();
            assertThat(
                            Database.select(
                                    owner,
                                    "select 1 from peer_answer a join access_log l on a.id::text ="
                                            + " any(l.record_ids) where a.reference = ?::uuid",
                                    answer))
                    .isEmpty();
        }
    }

    @Test
    void refusesAQuestionThatIdentifiesAPerson() {
        dscoOf("camden")
                .body(
                        Map.of(
                                "title", "A hard case",
                                "text", "Ring 020 7946 0018 about it.",
                                "anonymous", true))
                .post("/questions")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/text"))
                .body("errors[0].code", equalTo("identifies-a-person"));
    }

    @Test
    void refusesAnAnswerThatIdentifiesAPerson() {
        String id = asked(dscoOf("camden"), false);

        dscoOf("hackney")
                .body(Map.of("text", "Ring 020 7946 0018 about it.", "anonymous", false))
                .post("/questions/" + id + "/answers")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/text"));
    }

    @Test
    void listsQuestionsByStatus() {
        String open = asked(dscoOf("camden"), false);
        String closed = asked(dscoOf("camden"), false);
        dscoOf("camden").post("/questions/" + closed + "/closure").then().statusCode(200);

        dscoOf("hackney")
                .get("/questions?status=OPEN&limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(open))
                .body("items.id", not(hasItem(closed)));
    }

    @Test
    void anUnknownQuestionIsNotFound() {
        dscoOf("camden").get(UNKNOWN).then().statusCode(404);
        dscoOf("camden").get(UNKNOWN + "/answers").then().statusCode(404);
        dscoOf("camden").post(UNKNOWN + "/closure").then().statusCode(404);
        dscoOf("camden")
                .body(Map.of("text", "We visit.", "anonymous", false))
                .post(UNKNOWN + "/answers")
                .then()
                .statusCode(404);
    }

    private static Response keyed() {
        return dscoOf("hackney")
                .header("Idempotency-Key", KEY)
                .body(question(true))
                .post("/questions");
    }

    private static ValidatableResponse accept(
            RequestSpecification by, String question, String answer) {
        String seen = dscoOf("camden").get("/questions/" + question).header("ETag");
        return by.header("If-Match", seen)
                .body(Map.of("answerId", answer))
                .put("/questions/" + question + "/accepted-answer")
                .then();
    }

    private static Map<String, Object> question(boolean anonymous) {
        return Map.of("title", "Home education", "text", "Who visits?", "anonymous", anonymous);
    }

    private static String asked(RequestSpecification by, boolean anonymous) {
        return by.body(question(anonymous))
                .post("/questions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse answer(
            RequestSpecification by, String question, boolean anonymous) {
        return by.body(Map.of("text", "The duty social worker visits.", "anonymous", anonymous))
                .post("/questions/" + question + "/answers")
                .then()
                .statusCode(201);
    }
}
