package london.dsco.network.survey;

import static london.dsco.network.Callers.dscoOf;
import static london.dsco.network.Callers.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import london.dsco.domain.Role;
import london.dsco.network.Callers;
import london.dsco.network.Examples;
import london.dsco.testkit.Database;
import london.dsco.testkit.Ids;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** Today is 21 November 2026. */
@QuarkusTest
@WithTestResource(RealParts.class)
class SurveyResourceTest {

    @Test
    void showsAGroupFromFiveAnswersOnAndHidesASmallerOne() {
        String one = opened("barnet");
        answeredBy("advice-author", "barnet", one, 5);
        answeredBy("sen-caseworker", "barnet", one, 4);

        dscoOf("barnet")
                .post(one + "/closure")
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("results", hasSize(5))
                .body(of("SOCIAL_WORKERS") + ".hidden", equalTo(false))
                .body(of("SOCIAL_WORKERS") + ".answers", equalTo(5))
                .body(of("SOCIAL_WORKERS") + ".means.mean", contains(4.0f, 3.0f, 4.5f, 3.0f, 4.0f))
                .body(of("SOCIAL_WORKERS") + ".words", hasSize(5))
                .body(of("SEN_TEAM") + ".hidden", equalTo(true))
                .body(of("SEN_TEAM") + ".answers", nullValue())
                .body(of("SEN_TEAM") + ".means", hasSize(0))
                .body(of("SEN_TEAM") + ".words", nullValue())
                .body(of("PARENT_CARER_FORUM") + ".hidden", equalTo(true));
    }

    /** Somebody who looked twice would learn who answered in between. */
    @Test
    void hidesWhileItIsOpenWhetherAnybodyHasAnswered() {
        String one = opened("bexley");
        String before = dscoOf("bexley").get(one).then().statusCode(200).extract().header("ETag");
        answeredBy("advice-author", "bexley", one, 6);

        dscoOf("bexley")
                .get(one)
                .then()
                .header("ETag", equalTo(before))
                .body("results", nullValue());
        dscoOf("bexley").post(one + "/sharing").then().statusCode(409);
    }

    @Test
    void acceptsOneAnswerFromEachPersonAndNoneAfterItClosed() {
        String one = opened("brent");

        answer("advice-author", "brent", one)
                .statusCode(200)
                .body("group", equalTo("SOCIAL_WORKERS"));
        answer("advice-author", "brent", one).statusCode(409);
        answer("advice-author-2", "brent", one).statusCode(200);
        dscoOf("brent").post(one + "/closure").then().statusCode(200);
        answer("advice-author-3", "brent", one).statusCode(409);
        dscoOf("brent").post(one + "/closure").then().statusCode(409);
    }

    @Test
    void countsEveryConcurrentAnswer() {
        String one = opened("bromley");

        List<Integer> statuses =
                IntStream.rangeClosed(1, 12)
                        .parallel()
                        .mapToObj(
                                i ->
                                        answer("advice-author-" + (i + 1) / 2, "bromley", one)
                                                .extract()
                                                .statusCode())
                        .toList();

        assertThat(statuses).containsOnly(200, 409).filteredOn(status -> status == 200).hasSize(6);
        dscoOf("bromley")
                .post(one + "/closure")
                .then()
                .body(of("SOCIAL_WORKERS") + ".answers", equalTo(6));
    }

    /** No table has a name, a time or an order, or a fingerprint that could be tried out. */
    @Test
    void linksNoAnswerToAPerson() {
        String one = opened("croydon");
        String id = one.substring(one.lastIndexOf('/') + 1);
        person("advice-author-7", "croydon")
                .header("Idempotency-Key", "key-" + id)
                .body(Examples.of("AnswerSurvey").put("words", "Canary"))
                .post(one + "/answers")
                .then()
                .statusCode(200);

        for (String table :
                List.of("history_entry", "access_log", "idempotency_key", "outbox", "survey")) {
            assertThat(rows(table)).as(table).noneMatch(row -> row.contains("Canary"));
        }
        assertThat(rows("idempotency_key")).noneMatch(row -> row.contains("key-" + id));
        assertThat(rows("survey_box").stream().filter(row -> row.contains(id)))
                .hasSize(5)
                .noneMatch(row -> row.contains("advice-author"))
                .noneMatch(row -> row.contains("2026-11-21"));
        assertThat(rows("survey_participant").stream().filter(row -> row.contains(id)))
                .singleElement()
                .satisfies(
                        row ->
                                assertThat(Ids.without(row))
                                        .contains("advice-author-7")
                                        .doesNotContain("2026"));

        dscoOf("croydon").post(one + "/closure").then().statusCode(200);
        assertThat(rows("survey_participant")).noneMatch(row -> row.contains(id));
    }

    @Test
    void sharesFiguresWithoutWordsAndWithdrawsThem() {
        String one = opened("ealing");
        answeredBy("team-manager", "ealing", one, 5);
        dscoOf("ealing").post(one + "/closure").then().statusCode(200);
        dscoOf("hackney").get(one).then().statusCode(404);
        person("team-manager", "ealing").get(one).then().body("results", nullValue());

        dscoOf("ealing").post(one + "/sharing").then().statusCode(200);

        for (RequestSpecification reader :
                List.of(
                        dscoOf("hackney"),
                        in(Role.NETWORK_COORDINATOR),
                        person("team-manager", "ealing"))) {
            reader.get(one)
                    .then()
                    .statusCode(200)
                    .body(of("SERVICE_MANAGERS") + ".answers", equalTo(5))
                    .body(of("SERVICE_MANAGERS") + ".words", nullValue());
        }
        String id = one.substring(one.lastIndexOf('/') + 1);
        dscoOf("hackney").get("/surveys?limit=200").then().body("items.id", hasItem(id));
        dscoOf("hackney").post(one + "/withdrawal").then().statusCode(403);

        dscoOf("ealing").post(one + "/withdrawal").then().statusCode(200);
        dscoOf("hackney").get(one).then().statusCode(404);
        dscoOf("hackney").get("/surveys?limit=200").then().body("items.id", not(hasItem(id)));
        dscoOf("ealing").get(one).then().body("results", hasSize(5));
        dscoOf("ealing")
                .get("/surveys?limit=200")
                .then()
                .body("items.find { it.id == '" + id + "' }.results.words.flatten()", hasSize(5));
    }

    @Test
    void refusesPeopleWhoAreNotAskedTheAskerAndAnotherBorough() {
        ObjectNode narrow = Examples.of("OpenSurvey");
        narrow.putArray("asked").add("SEN_TEAM").add("SERVICE_MANAGERS");
        String one = opened("enfield", narrow);

        answer("advice-author", "enfield", one).statusCode(403);
        answer("sen-caseworker", "enfield", one).statusCode(200);
        answer("sen-caseworker", "camden", one).statusCode(404);
        Callers.nobody()
                .auth()
                .oauth2(Tokens.forAccount("team-manager-9@enfield").role("dsco").token())
                .body(Examples.of("AnswerSurvey"))
                .post(one + "/answers")
                .then()
                .statusCode(403);
        dscoOf("enfield")
                .body(Examples.of("AnswerSurvey"))
                .post(one + "/answers")
                .then()
                .statusCode(403);
        person("borough-admin", "enfield").get(one).then().statusCode(403);
        in(Role.NETWORK_COORDINATOR).get(one).then().statusCode(404);
        person("sen-caseworker", "enfield").get("/surveys").then().statusCode(200);
    }

    @Test
    void refusesAnIncompleteAnswerAndOneThatIdentifiesSomebody() {
        String one = opened("greenwich");
        ObjectNode part = Examples.of("AnswerSurvey");
        part.withArray("scores").remove(0);

        person("advice-author", "greenwich")
                .body(part)
                .post(one + "/answers")
                .then()
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("incomplete"));
        person("advice-author", "greenwich")
                .body(Examples.of("AnswerSurvey").put("words", "Ask Mrs Sarah Thompson."))
                .post(one + "/answers")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("identifies-a-person"));
        person("advice-author", "greenwich")
                .body(Map.of("scores", List.of(Map.of("question", "ADVICE_IN_TIME", "score", 6))))
                .post(one + "/answers")
                .then()
                .statusCode(400);
        answer("advice-author", "greenwich", one).statusCode(200);
        dscoOf("greenwich")
                .body(Examples.of("OpenSurvey").put("closesOn", "2026-11-20"))
                .post("/surveys")
                .then()
                .statusCode(422);
    }

    @Test
    void acceptsNoAnswerAfterItsLastDay() throws Exception {
        String one = opened("haringey");
        try (var all = Database.asSuperuser();
                var statement = all.createStatement()) {
            statement.execute(
                    "update survey set closes_on = '2026-11-20' where id = '"
                            + one.substring(one.lastIndexOf('/') + 1)
                            + "'");
        }
        answer("advice-author", "haringey", one).statusCode(409);
    }

    @Test
    void theDatabaseItselfHidesAnswersAndOpenSurveysFromOtherBoroughs() throws Exception {
        String one = opened("harrow");
        answer("advice-author", "harrow", one).statusCode(200);
        String id = one.substring(one.lastIndexOf('/') + 1);

        try (var hackney = Database.asApplicationIn("E09000012")) {
            for (String where :
                    List.of(
                            "survey where id",
                            "survey_box where survey_id",
                            "survey_participant where survey_id")) {
                assertThat(Database.select(hackney, "select 1 from " + where + " = ?::uuid", id))
                        .isEmpty();
            }
        }
    }

    private static String of(String group) {
        return "results.find { it.group == '" + group + "' }";
    }

    private static List<String> rows(String table) {
        return Database.select("select row_to_json(t)::text as line from " + table + " t").stream()
                .map(row -> row.get("line").toString())
                .toList();
    }

    private static String opened(String borough) {
        return opened(borough, Examples.of("OpenSurvey"));
    }

    private static String opened(String borough, ObjectNode survey) {
        String id =
                dscoOf(borough)
                        .body(survey)
                        .post("/surveys")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        return "/surveys/" + id;
    }

    private static void answeredBy(String role, String borough, String one, int people) {
        for (int i = 1; i <= people; i++) {
            answer(role + "-" + i, borough, one).statusCode(200);
        }
    }

    private static ValidatableResponse answer(String name, String borough, String one) {
        return person(name, borough)
                .body(Examples.of("AnswerSurvey"))
                .post(one + "/answers")
                .then();
    }

    private static RequestSpecification person(String name, String borough) {
        return Callers.nobody().auth().oauth2(Tokens.forAccount(name + "@" + borough).token());
    }
}
