package london.dsco.network.digest;

import static london.dsco.network.Callers.dscoOf;
import static london.dsco.network.Callers.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import london.dsco.domain.Role;
import london.dsco.network.Examples;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Today is 21 November 2026. */
@QuarkusTest
@WithTestResource(RealParts.class)
class DigestResourceTest {

    @Test
    void onlyTheFollowerSeesNewAnswers() {
        String id = asked();
        dscoOf("hackney").put("/followed-questions/" + id).then().statusCode(200);
        answer("islington", id);

        digest(dscoOf("hackney"), "")
                .body("since", equalTo("2026-11-14"))
                .body("until", equalTo("2026-11-21"))
                .body("questions.find { it.questionId == '" + id + "' }.newAnswers", equalTo(1));
        digest(dscoOf("islington"), "").body("questions.questionId", not(hasItem(id)));
    }

    @Test
    void leavesOutAnswersOfTheReadersOwnBoroughAndThoseBeforeTheFirstDay() throws Exception {
        String own = asked();
        String old = asked();
        dscoOf("hackney").put("/followed-questions/" + own).then().statusCode(200);
        dscoOf("hackney").put("/followed-questions/" + old).then().statusCode(200);
        answer("hackney", own);
        answer("islington", old);
        aged(old);

        digest(dscoOf("hackney"), "")
                .body("questions.questionId", not(hasItem(own)))
                .body("questions.questionId", not(hasItem(old)));
        digest(dscoOf("hackney"), "?since=2026-10-01").body("questions.questionId", hasItem(old));
    }

    @Test
    void leavesOutAQuestionThatIsNoLongerFollowed() {
        String id = asked();
        dscoOf("hackney").put("/followed-questions/" + id).then().statusCode(200);
        answer("islington", id);
        dscoOf("hackney").delete("/followed-questions/" + id).then().statusCode(200);

        digest(dscoOf("hackney"), "").body("questions.questionId", not(hasItem(id)));
    }

    @Test
    void includesAPaperWithItsPresentTitleWhileItIsShared() {
        String path = "/policy-items/" + written("/policy-items", "WatchPolicy");
        String id = path.substring(path.lastIndexOf('/') + 1);
        digest(dscoOf("hackney"), "").body("papers.id", not(hasItem(id)));

        dscoOf("camden").post(path + "/sharing").then().statusCode(200);
        digest(dscoOf("hackney"), "")
                .body("papers.find { it.id == '" + id + "' }.kind", equalTo("POLICY_ITEM"))
                .body("papers.find { it.id == '" + id + "' }.sharedOn", equalTo("2026-11-21"));
        digest(dscoOf("camden"), "").body("papers.id", not(hasItem(id)));

        retitled(path);
        digest(dscoOf("hackney"), "")
                .body("papers.find { it.id == '" + id + "' }.title", equalTo("Another title"));

        dscoOf("camden").post(path + "/withdrawal").then().statusCode(200);
        digest(dscoOf("hackney"), "").body("papers.id", not(hasItem(id)));
    }

    @Test
    void includesOnlyTheChosenKinds() {
        for (String[] kind :
                new String[][] {
                    {"/policy-items", "WatchPolicy"},
                    {"/evidence", "RecordEvidence"},
                    {"/learning-reviews", "WriteLearningReview"}
                }) {
            String one = kind[0] + "/" + written(kind[0], kind[1]);
            dscoOf("camden").post(one + "/sharing").then().statusCode(200);
        }

        digest(dscoOf("hackney"), "?kind=EVIDENCE&kind=LEARNING_REVIEW")
                .body("papers.kind", hasItem("EVIDENCE"))
                .body("papers.kind", hasItem("LEARNING_REVIEW"))
                .body("papers.kind", everyItem(not(equalTo("POLICY_ITEM"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"since=2026-11-22", "since=2025-11-20", "since=yesterday", "kind=GOSSIP"})
    void refusesADayOutsideTheLastYearAndAnUnknownKind(String query) {
        dscoOf("camden").get("/digest?" + query).then().statusCode(400);
    }

    @Test
    void refusesARoleThatMayNotReadPapers() {
        in(Role.HEALTH_PARTNER).get("/digest").then().statusCode(403);
        in(Role.PARENT_FORUM).get("/digest").then().statusCode(403);
    }

    /** The row gives the day for every borough; only the owner's application may write it. */
    @Test
    void theDatabaseItselfPreventsOtherBoroughsFromSharingAPaper() throws Exception {
        String path = "/policy-items/" + written("/policy-items", "WatchPolicy");
        dscoOf("camden").post(path + "/sharing").then().statusCode(200);

        try (var hackney = Database.asApplicationIn("E09000012");
                var statement = hackney.createStatement()) {
            assertThat(
                            statement.executeUpdate(
                                    "delete from shared_paper where borough <> 'E09000012'"))
                    .isZero();
        }
    }

    private static ValidatableResponse digest(RequestSpecification by, String query) {
        return by.get("/digest" + query).then().statusCode(200);
    }

    private static String written(String path, String example) {
        return dscoOf("camden")
                .body(Examples.of(example))
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void retitled(String path) {
        dscoOf("camden")
                .header("If-Match", dscoOf("camden").get(path).header("ETag"))
                .body(Examples.of("WatchPolicy").put("title", "Another title"))
                .put(path)
                .then()
                .statusCode(200);
    }

    /** Its answers arrived in October. */
    private static void aged(String question) throws Exception {
        try (var all = Database.asSuperuser();
                var statement =
                        all.prepareStatement(
                                "update peer_answer set answered_on = '2026-10-05' where"
                                        + " question_id = (select id from peer_question where reference"
                                        + " = ?::uuid)")) {
            statement.setString(1, question);
            statement.executeUpdate();
        }
    }

    private static String asked() {
        return dscoOf("camden")
                .body(Map.of("title", "Respite", "text", "Who decides?", "anonymous", true))
                .post("/questions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void answer(String borough, String question) {
        dscoOf(borough)
                .body(Map.of("text", "A panel decides.", "anonymous", true))
                .post("/questions/" + question + "/answers")
                .then()
                .statusCode(201);
    }
}
