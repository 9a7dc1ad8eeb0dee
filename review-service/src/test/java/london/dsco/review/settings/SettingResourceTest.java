package london.dsco.review.settings;

import static london.dsco.review.Callers.nobody;
import static london.dsco.review.Callers.reference;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import london.dsco.review.PlanBodies;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each test has its own borough, so that none changes what another reads. */
@QuarkusTest
@WithTestResource(RealParts.class)
class SettingResourceTest {

    private static final String AGE = "transitionStartAge";

    /** A child in Year 8 of 2026-27, aged 12 when the review must meet. */
    private static final String BORN = "2014-05-05";

    private static RequestSpecification as(String role, String borough) {
        return nobody().auth().oauth2(Tokens.forAccount(role + "@" + borough).token());
    }

    private static Response read(String borough, String key) {
        return as("borough-admin", borough).get("/settings/" + key);
    }

    private static Response change(String borough, String key, String tag, int value) {
        return as("borough-admin", borough)
                .header("If-Match", tag)
                .body(Map.of("value", value))
                .put("/settings/" + key);
    }

    private static void decide(String borough, String key, int value) {
        change(borough, key, "*", value).then().statusCode(200).body("value", equalTo(value));
    }

    @Test
    void aSettingHasItsDefaultAndNeedsTheVersionThatTheCallerSaw() {
        Response before = read("barnet", AGE);
        before.then().statusCode(200).body("value", equalTo(14));
        Response changed = change("barnet", AGE, before.header("ETag"), 13);
        changed.then().statusCode(200).body("value", equalTo(13)).body("usual", equalTo(14));
        read("barnet", AGE)
                .then()
                .header("ETag", changed.header("ETag"))
                .body("value", equalTo(13));
        change("barnet", AGE, before.header("ETag"), 12).then().statusCode(412);
        as("borough-admin", "barnet")
                .body(Map.of("value", 12))
                .put("/settings/" + AGE)
                .then()
                .statusCode(428);
        read("bexley", AGE).then().body("value", equalTo(14));
    }

    @Test
    void aChangeAppearsInTheHistoryWithThePreviousValue() {
        decide("brent", "earlyHelpReviewMonths", 4);
        decide("brent", "earlyHelpReviewMonths", 4);
        List<Map<String, Object>> lines =
                Database.select(
                        "select actor, data::text as data from history_entry where record_type ="
                                + " 'setting' and record_id = 'E09000005/earlyHelpReviewMonths'");
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0)).containsEntry("actor", "borough-admin@brent");
        assertThat((String) lines.get(0).get("data")).contains("\"from\": 6", "\"to\": 4");
    }

    @Test
    void onlyOneOfSeveralFirstChoicesAtOnceSucceeds() {
        String seen = read("bromley", AGE).header("ETag");
        List<Integer> answers =
                IntStream.rangeClosed(11, 13)
                        .parallel()
                        .mapToObj(age -> change("bromley", AGE, seen, age).statusCode())
                        .sorted()
                        .toList();
        assertThat(answers).containsExactly(200, 412, 412);
    }

    @ParameterizedTest
    @CsvSource({
        AGE + ", 15",
        AGE + ", 4",
        "childInNeedFirstReviewMonths, 0",
        "childInNeedNextReviewMonths, 13",
        "directPaymentFirstReviewMonths, 0",
        "directPaymentNextReviewMonths, 13",
        "earlyHelpReviewMonths, 13"
    })
    void refusesANumberOutsideTheBoundsOfTheSetting(String key, int value) {
        int before = read("croydon", key).path("value");
        change("croydon", key, "*", value)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/value"))
                .body("errors.code", contains("out-of-range"));
        read("croydon", key).then().body("value", equalTo(before));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"value\": null}", "{\"value\": 101}", "{\"value\": \"x\"}"})
    void refusesABodyWithoutAWholeNumber(String body) {
        as("borough-admin", "croydon")
                .header("If-Match", "*")
                .body(body)
                .put("/settings/" + AGE)
                .then()
                .statusCode(400);
    }

    @Test
    void anUnknownKeyIsNotFound() {
        read("ealing", "somethingElse").then().statusCode(404);
        change("ealing", "somethingElse", "*", 1).then().statusCode(404);
    }

    @Test
    void listsEverySettingPageByPage() {
        Response first = as("dsco", "ealing").queryParam("limit", 5).get("/settings");
        first.then()
                .statusCode(200)
                .body(
                        "items.key",
                        contains(
                                "childInNeedFirstReviewMonths",
                                "childInNeedNextReviewMonths",
                                "directPaymentFirstReviewMonths",
                                "directPaymentNextReviewMonths",
                                "earlyHelpReviewMonths"));
        as("team-manager", "ealing")
                .queryParam("limit", 5)
                .queryParam("cursor", first.<String>path("nextCursor"))
                .get("/settings")
                .then()
                .statusCode(200)
                .body("items.key", contains(AGE))
                .body("nextCursor", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"dsco", "team-manager", "sen-caseworker"})
    void onlyTheAdministratorChangesASetting(String role) {
        as(role, "ealing")
                .header("If-Match", "*")
                .body(Map.of("value", 12))
                .put("/settings/" + AGE)
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sen-caseworker", "health-partner", "setting"})
    void otherRolesCannotReadTheSettings(String role) {
        as(role, "ealing").get("/settings").then().statusCode(403);
        as(role, "ealing").get("/settings/" + AGE).then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({"enfield, 12, true", "greenwich, 13, false"})
    void theAgeChangesTheMarkOfReviewsFromThenOn(String borough, int age, boolean marked) {
        String ref = registered(borough);
        Response before = cycle(borough, ref);
        before.then().body("preparingForAdulthood", equalTo(false));
        decide(borough, AGE, age);

        Response after = cycle(borough, ref);
        after.then().body("preparingForAdulthood", equalTo(marked));
        assertThat(after.header("ETag").equals(before.header("ETag"))).isNotEqualTo(marked);
        as("dsco", borough)
                .get("/reviews/" + after.path("reviewId"))
                .then()
                .body("preparingForAdulthood", equalTo(marked));
        as("dsco", borough)
                .queryParam("planRef", ref)
                .get("/reviews")
                .then()
                .body("items.preparingForAdulthood", contains(marked));
        as("health-partner", borough)
                .get("/plans/" + ref + "/cycle")
                .then()
                .body("preparingForAdulthood", nullValue());
    }

    @Test
    void theAgeMarksTheListOfATermUnlessItWasSent() {
        String ref = registered("haringey");
        as("review-coordinator", "haringey")
                .post("/term-lists/2027-SPRING/publication")
                .then()
                .statusCode(201);
        decide("haringey", AGE, 12);

        String mark = "reviews.find { it.planRef == '%s' }.preparingForAdulthood".formatted(ref);
        as("dsco", "haringey")
                .get("/term-lists/2027-SPRING")
                .then()
                .statusCode(200)
                .body(mark, equalTo(true));
        as("dsco", "haringey")
                .get("/term-lists/2027-SPRING/publication")
                .then()
                .statusCode(200)
                .body(mark, equalTo(false));
    }

    @Test
    void theAgeMakesAReportRequirePreparingForAdulthood() {
        String id = cycle("hillingdon", registered("hillingdon")).path("reviewId");
        String report = "/reviews/" + id + "/social-care-report";
        as("advice-author", "hillingdon")
                .header("If-Match", "*")
                .body(Map.of("template", "SCR-2026.1"))
                .put(report)
                .then()
                .statusCode(200);
        String asked = "Write section PREPARING_FOR_ADULTHOOD.";
        submitted(report).body("errors.detail", not(hasItem(asked)));
        decide("hillingdon", AGE, 12);
        submitted(report).body("errors.detail", hasItem(asked));
    }

    private static ValidatableResponse submitted(String report) {
        return as("advice-author", "hillingdon")
                .post(report + "/submission")
                .then()
                .statusCode(422);
    }

    @Test
    void theIntervalsMoveTheDatesThatPracticeSets() {
        String ref = registered("hackney");
        keepOtherReviews("hackney", ref);
        decide("hackney", "childInNeedFirstReviewMonths", 1);
        decide("hackney", "childInNeedNextReviewMonths", 2);
        decide("hackney", "earlyHelpReviewMonths", 4);
        as("sen-caseworker", "hackney")
                .get("/plans/" + ref + "/related-reviews")
                .then()
                .statusCode(200)
                .body("reviews.kind", contains("CIN", "TAF"))
                .body("reviews.dueBy", contains("2026-12-10", "2026-12-01"));
        keepOtherReviews("islington", registered("islington"));
    }

    /** The answer has the dates of the usual intervals. */
    private static void keepOtherReviews(String borough, String ref) {
        nobody().auth()
                .oauth2(Tokens.forAccount(borough + "-system").token())
                .body(
                        Map.of(
                                "reviews",
                                List.of(
                                        Map.of(
                                                "kind",
                                                "CIN",
                                                "countedFrom",
                                                Map.of(
                                                        "beganOn",
                                                        "2026-06-10",
                                                        "lastReviewedOn",
                                                        "2026-10-10",
                                                        "reviewsHeld",
                                                        1)),
                                        Map.of(
                                                "kind",
                                                "TAF",
                                                "countedFrom",
                                                Map.of(
                                                        "beganOn",
                                                        "2026-08-01",
                                                        "reviewsHeld",
                                                        0)))))
                .put("/plans/" + ref + "/related-reviews")
                .then()
                .statusCode(200)
                .body("reviews.dueBy", contains("2027-04-10", "2027-02-01"));
    }

    private static String registered(String borough) {
        String ref = reference();
        as("sen-caseworker", borough)
                .body(PlanBodies.planOfChildWith("dateOfBirth", BORN))
                .put("/plans/" + ref)
                .then()
                .statusCode(201);
        return ref;
    }

    private static Response cycle(String borough, String ref) {
        return as("dsco", borough).get("/plans/" + ref + "/cycle");
    }
}
