package london.dsco.network.practice;

import static london.dsco.network.Callers.dscoOf;
import static london.dsco.network.Callers.in;
import static london.dsco.network.PeerReview.recommended;
import static london.dsco.network.PeerReview.review;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import london.dsco.domain.Role;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Schemas;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class PracticeReviewResourceTest {

    private static final String HACKNEY = "E09000012";
    private static final String ISLINGTON = "E09000019";
    private static final String EVENTS =
            "select type, payload::text as data from outbox where aggregateid = ? order by seq";

    @Test
    void refusesToPublishWithoutARecommendation() throws Exception {
        String one = "/practices/" + written();
        dscoOf("camden").post(one + "/sharing").then().statusCode(409);

        proposed(one, example(), HACKNEY).statusCode(200).body("number", equalTo(1));
        dscoOf("camden").post(one + "/sharing").then().statusCode(409);
        dscoOf("islington").get(one).then().statusCode(404);
    }

    @Test
    void showsAVersionInReviewOnlyToItsBoroughAndItsReviewers() throws Exception {
        String id = written();
        String one = "/practices/" + id;
        String version = proposed(one, example(), HACKNEY).statusCode(200).extract().path("id");

        dscoOf("hackney").get(one + "/versions").then().body("items.id", contains(version));
        dscoOf("hackney")
                .get("/practices/to-review?limit=200")
                .then()
                .body("items.id", hasItem(version));
        dscoOf("islington")
                .get("/practices/to-review?limit=200")
                .then()
                .body("items.id", not(hasItem(version)));
        dscoOf("islington").get(one + "/versions").then().statusCode(404);
        dscoOf("islington").get(one + "/reviews").then().statusCode(404);
        dscoOf("islington")
                .body(review("RECOMMENDED"))
                .post(one + "/reviews")
                .then()
                .statusCode(404);
        in(Role.TEAM_MANAGER).get(one + "/versions").then().statusCode(403);
        in(Role.REGIONAL_OBSERVER).get(one + "/versions").then().statusCode(404);

        String row = "select 1 from practice_version where practice_id = ?::uuid";
        try (var hackney = Database.asApplicationIn(HACKNEY);
                var islington = Database.asApplicationIn(ISLINGTON)) {
            assertThat(Database.select(hackney, row, id)).hasSize(1);
            assertThat(Database.select(islington, row, id)).isEmpty();
        }
    }

    @Test
    void onlyTheTwoBoroughsSeeAReview() throws Exception {
        String id = written();
        String one = "/practices/" + id;
        recommended(id, example());
        dscoOf("camden").post(one + "/sharing").then().statusCode(200);

        dscoOf("camden").get(one + "/reviews").then().body("items.borough", contains(ISLINGTON));
        dscoOf("islington").get(one + "/reviews").then().body("items", hasSize(1));
        dscoOf("hackney").get(one + "/reviews").then().statusCode(200).body("items", hasSize(0));
        try (var hackney = Database.asApplicationIn(HACKNEY)) {
            assertThat(
                            Database.select(
                                    hackney,
                                    "select 1 from practice_review where practice_id = ?::uuid",
                                    id))
                    .isEmpty();
        }
    }

    @Test
    void refusesAReviewOfTheOwnPracticeAndASecondReview() throws Exception {
        String id = written();
        recommended(id, example());
        String reviews = "/practices/" + id + "/reviews";

        dscoOf("camden").body(review("RECOMMENDED")).post(reviews).then().statusCode(403);
        dscoOf("islington").body(review("CHANGES_ASKED")).post(reviews).then().statusCode(409);
    }

    @Test
    void refusesImpossibleReviewersAndAReviewThatContradictsItselfOrIdentifiesSomebody()
            throws Exception {
        String one = "/practices/" + written();
        proposed(one, example(), "E09000007")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reviewers/0"))
                .body("errors[0].code", equalTo("own-borough"));
        ObjectNode claimed = example();
        ((ObjectNode) claimed.get("evidence")).put("evaluated", "NOT_YET");
        proposed(one, claimed, HACKNEY)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/entry/evidence/bars"));
        proposed(one, example(), HACKNEY).statusCode(200);

        Map<String, Object> given = new HashMap<>(review("RECOMMENDED"));
        given.put("identifiesNobody", false);
        dscoOf("hackney")
                .body(given)
                .post(one + "/reviews")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("not-to-be-recommended"));
        given.put("words", "Ring 020 7946 0018 about it.");
        dscoOf("hackney")
                .body(given)
                .post(one + "/reviews")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("identifies-a-person"));
    }

    @Test
    void doesNotPublishAfterARequestForChangesUntilANewVersionIsRecommended() throws Exception {
        String id = written();
        String one = "/practices/" + id;
        proposed(one, example(), HACKNEY).statusCode(200);
        dscoOf("hackney")
                .body(review("CHANGES_ASKED"))
                .post(one + "/reviews")
                .then()
                .statusCode(200);
        dscoOf("camden").post(one + "/sharing").then().statusCode(409);

        recommended(id, example());
        dscoOf("camden").post(one + "/sharing").then().statusCode(200);
        dscoOf("camden")
                .get(one + "/versions")
                .then()
                .body("items.status", contains("REPLACED", "PUBLISHED"));
        // A gap would reveal the version that was replaced.
        dscoOf("barnet").get(one + "/versions").then().body("items.number", contains(1));
    }

    @Test
    void changingADraftTakesItOutOfReview() throws Exception {
        String id = written();
        String one = "/practices/" + id;
        recommended(id, example());
        change(one, example()).statusCode(200);

        dscoOf("camden").post(one + "/sharing").then().statusCode(409);
    }

    @Test
    void publishesANewVersionAtOnceUnlessAPeerMustReviewIt() throws Exception {
        String one = "/practices/" + published();
        ObjectNode words = example().put("description", "Said in other words.");
        change(one, words).statusCode(200).body("publishedOn", equalTo("2026-11-21"));
        dscoOf("barnet")
                .get(one + "/versions")
                .then()
                .body("items.description[1]", equalTo("Said in other words."))
                .body("items.status", contains("PUBLISHED", "PUBLISHED"));

        ObjectNode claims = example();
        ((ObjectNode) claims.get("evidence")).put("bars", "ROBUST");
        change(one, claims)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/evidence"))
                .body("errors[0].code", equalTo("needs-peer-review"));
        dscoOf("barnet").get(one).then().body("evidence.bars", equalTo("GOOD"));
    }

    @Test
    void isDueForReviewWithinAYearUntilItsBoroughConfirmsIt() throws Exception {
        String soon = written();
        String one = "/practices/" + soon;
        recommended(soon, example().put("reviewOn", "2030-01-01"));
        dscoOf("camden")
                .post(one + "/sharing")
                .then()
                .statusCode(200)
                .body("reviewOn", equalTo("2027-11-21"))
                .body("reviewDue", equalTo(false));
        assertThat(listed("reviewDue=true")).doesNotContain(soon);

        Database.select(
                "update practice set review_on = '2026-11-21' where id = ?::uuid returning id",
                soon);
        assertThat(listed("reviewDue=true")).contains(soon);
        assertThat(listed("reviewDue=false")).doesNotContain(soon);

        dscoOf("hackney").post(one + "/confirmation").then().statusCode(403);
        dscoOf("camden")
                .post(one + "/confirmation")
                .then()
                .statusCode(200)
                .body("reviewOn", equalTo("2027-11-21"));
        assertThat(listed("reviewDue=false")).contains(soon);
        dscoOf("camden").post("/practices/" + written() + "/confirmation").then().statusCode(409);
    }

    @Test
    void withdrawsEveryVersionWithThePractice() throws Exception {
        String one = "/practices/" + published();
        dscoOf("camden").post(one + "/withdrawal").then().statusCode(200);

        dscoOf("islington").get(one + "/versions").then().statusCode(404);
        dscoOf("camden").get(one + "/versions").then().body("items.status", contains("WITHDRAWN"));
        proposed(one, example(), HACKNEY).statusCode(409);
    }

    @Test
    void publishesInCodesThatItWasPublishedAndWithdrawn() throws Exception {
        String id = published();
        dscoOf("camden").post("/practices/" + id + "/withdrawal").then().statusCode(200);

        List<Map<String, Object>> events = Database.select(EVENTS, id);
        assertThat(events)
                .extracting(event -> event.get("type"))
                .containsExactly(
                        "london.dsco.network.practice.published.v1",
                        "london.dsco.network.practice.withdrawn.v1");
        for (Map<String, Object> event : events) {
            Schemas.assertValid((String) event.get("type"), (String) event.get("data"));
        }
    }

    private static String published() throws IOException {
        String id = written();
        recommended(id, example());
        dscoOf("camden").post("/practices/" + id + "/sharing").then().statusCode(200);
        return id;
    }

    private static String written() throws IOException {
        return dscoOf("camden")
                .body(example())
                .post("/practices")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse proposed(String one, Object entry, String reviewer) {
        return dscoOf("camden")
                .body(Map.of("entry", entry, "reviewers", List.of(reviewer)))
                .post(one + "/versions")
                .then();
    }

    private static ValidatableResponse change(String one, Object entry) {
        String tag = dscoOf("camden").get(one).header("ETag");
        return dscoOf("camden").header("If-Match", tag).body(entry).put(one).then();
    }

    private static List<String> listed(String filter) {
        return dscoOf("hackney")
                .get("/practices?limit=200&" + filter)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static ObjectNode example() throws IOException {
        try (var in =
                PracticeReviewResourceTest.class.getResourceAsStream(
                        "/openapi-examples/WritePractice.json")) {
            return (ObjectNode) new ObjectMapper().readTree(in);
        }
    }
}
