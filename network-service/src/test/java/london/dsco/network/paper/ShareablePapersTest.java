package london.dsco.network.paper;

import static london.dsco.network.Callers.dscoOf;
import static london.dsco.network.Callers.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.stream.Stream;
import london.dsco.domain.Role;
import london.dsco.network.PeerReview;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of paper that is shared when it is ready keeps the same promises. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ShareablePapersTest {

    private static final String HACKNEY = "E09000012";

    /** Returns its path, its example, a text in it, and its table. */
    static Stream<Arguments> kinds() {
        return Stream.of(
                arguments("/practices", "WritePractice", "description", "practice"),
                arguments("/action-plans", "WriteActionPlan", "title", "action_plan"),
                arguments("/training/courses", "WriteTrainingCourse", "about", "training_course"),
                arguments("/co-production", "LogCoProduction", "topic", "co_production_entry"),
                arguments(
                        "/eligibility-criteria",
                        "WriteEligibilityCriteria",
                        "offer",
                        "eligibility_criteria"),
                arguments("/learning-reviews", "WriteLearningReview", "learned", "learning_review"),
                arguments("/youth-schemes", "WriteYouthScheme", "description", "youth_scheme"),
                arguments(
                        "/sufficiency-statements",
                        "WriteSufficiencyStatement",
                        "title",
                        "sufficiency_statement"),
                arguments("/inspections", "RecordInspection", "advice", "inspection_learning"),
                arguments("/evidence", "RecordEvidence", "shows", "evidence_item"),
                arguments(
                        "/regional-frameworks",
                        "WriteRegionalFramework",
                        "purpose",
                        "regional_framework"),
                arguments("/policy-items", "WatchPolicy", "summary", "policy_item"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void onlyItsOwnBoroughsAuthorsSeeADraft(String path, String example, String text, String table)
            throws Exception {
        String id = written(path, example);

        dscoOf("camden").get(path + "/" + id).then().statusCode(200);
        in(Role.TEAM_MANAGER).get(path + "/" + id).then().statusCode(403);
        dscoOf("hackney").get(path + "/" + id).then().statusCode(404);
        in(Role.REGIONAL_OBSERVER).get(path + "/" + id).then().statusCode(404);
        in(Role.NETWORK_COORDINATOR).get(path + "/" + id).then().statusCode(404);
        assertThat(listed(dscoOf("camden"), path)).contains(id);
        assertThat(listed(dscoOf("hackney"), path)).doesNotContain(id);
        assertThat(listed(in(Role.TEAM_MANAGER), path)).doesNotContain(id);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theDatabaseItselfHidesADraftFromOtherBoroughs(
            String path, String example, String text, String table) throws Exception {
        String id = written(path, example);

        try (var hackney = Database.asApplicationIn(HACKNEY)) {
            assertThat(
                            Database.select(
                                    hackney, "select 1 from " + table + " where id = ?::uuid", id))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyMemberReadsASharedPaperAndOnlyItsBoroughChangesIt(
            String path, String example, String text, String table) throws Exception {
        String id = written(path, example);
        String one = path + "/" + id;

        dscoOf("hackney").post(one + "/sharing").then().statusCode(404);
        if (path.equals("/practices")) {
            PeerReview.recommended(id, body(example));
        }
        dscoOf("camden").post(one + "/sharing").then().statusCode(200);
        dscoOf("camden").post(one + "/sharing").then().statusCode(409);

        String tag =
                dscoOf("hackney")
                        .get(one)
                        .then()
                        .statusCode(200)
                        .body("borough", equalTo("E09000007"))
                        .body("status", equalTo("SHARED"))
                        .extract()
                        .header("ETag");
        in(Role.REGIONAL_OBSERVER).get(one).then().statusCode(200);
        dscoOf("hackney")
                .header("If-Match", tag)
                .body(body(example))
                .put(one)
                .then()
                .statusCode(403);
        dscoOf("hackney").post(one + "/withdrawal").then().statusCode(403);

        dscoOf("camden").post(one + "/withdrawal").then().statusCode(200);
        dscoOf("hackney").get(one).then().statusCode(404);
        assertThat(listed(dscoOf("hackney"), path)).doesNotContain(id);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void canOnlyBeChangedOnTheVersionThatTheAuthorHasSeen(
            String path, String example, String text, String table) throws Exception {
        String one = path + "/" + written(path, example);
        String tag = dscoOf("camden").get(one).header("ETag");
        ObjectNode changed = body(example);
        changed.put(text, "Said anew.");

        dscoOf("camden").body(changed).put(one).then().statusCode(428);
        dscoOf("camden")
                .header("If-Match", tag)
                .body(changed)
                .put(one)
                .then()
                .statusCode(200)
                .body(text, equalTo("Said anew."));
        dscoOf("camden").header("If-Match", tag).body(changed).put(one).then().statusCode(412);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void refusesTextThatIdentifiesAPerson(String path, String example, String text, String table)
            throws Exception {
        ObjectNode identifying = body(example);
        identifying.put(text, "Ring 020 7946 0018 about it.");

        dscoOf("camden")
                .body(identifying)
                .post(path)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/" + text))
                .body("errors[0].code", equalTo("identifies-a-person"))
                .body("detail", not(equalTo("020 7946 0018")));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void refusesAPaperWithoutARequiredText(String path, String example, String text, String table)
            throws Exception {
        ObjectNode incomplete = body(example);
        incomplete.remove(text);

        dscoOf("camden")
                .body(incomplete)
                .post(path)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/" + text));
        in(Role.ADVICE_AUTHOR).body(body(example)).post(path).then().statusCode(403);
    }

    private static String written(String path, String example) throws IOException {
        return dscoOf("camden")
                .body(body(example))
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static java.util.List<String> listed(RequestSpecification reader, String path) {
        return reader.get(path + "?limit=200").then().statusCode(200).extract().path("items.id");
    }

    private static ObjectNode body(String example) throws IOException {
        try (var in =
                ShareablePapersTest.class.getResourceAsStream(
                        "/openapi-examples/" + example + ".json")) {
            return (ObjectNode) new ObjectMapper().readTree(in);
        }
    }
}
