package london.dsco.network.training;

import static london.dsco.network.Callers.dscoOf;
import static london.dsco.network.Callers.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import london.dsco.domain.Role;
import london.dsco.network.Examples;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

/**
 * Each test has its own quarters, because a borough has one return for each quarter and audience.
 */
@QuarkusTest
@WithTestResource(RealParts.class)
class TrainingReturnResourceTest {

    @Test
    void comparesResultsAndTargetsByQuarterAndBorough() {
        shared("lewisham", of("2023-Q1").put("completedMandatory", 25));
        shared("lewisham", of("2024-Q2"));
        shared("newham", of("2024-Q2"));
        written("redbridge", of("2024-Q2"));

        coverage("2023-Q1", "2024-Q2")
                .body("items.quarter", contains("2023-Q1", "2024-Q2", "2024-Q2"))
                .body("items.borough", contains("E09000023", "E09000023", "E09000025"))
                .body("items.figures.coveragePercent", contains(20.8f, 75.0f, 75.0f))
                .body("items[0].figures.targetPercent", equalTo(90.0f))
                .body("items[0].figures.inductedPercent", equalTo(100.0f));
    }

    @Test
    void hidesFewerThanFivePeopleOnlyFromOtherBoroughs() {
        ObjectNode few = of("2022-Q1").put("workforceCount", 4).put("completedMandatory", 1);
        few.put("newStarters", 0).put("inducted", 0).put("champions", 1);
        ObjectNode fewNew = of("2022-Q2").put("newStarters", 3).put("inducted", 2);
        String one = "/training/returns/" + shared("richmond_upon_thames", few);
        shared("richmond_upon_thames", fewNew);

        dscoOf("hackney")
                .get(one)
                .then()
                .body("figures.workforceCount", equalTo("c"))
                .body("figures.completedMandatory", equalTo("c"))
                .body("figures.coveragePercent", equalTo("c"))
                .body("figures.inductedPercent", equalTo("c"))
                .body("figures.champions", equalTo("c"));
        dscoOf("richmond_upon_thames")
                .get(one)
                .then()
                .body("figures.workforceCount", equalTo(4))
                .body("figures.coveragePercent", equalTo(25.0f))
                .body("figures.inductedPercent", equalTo("z"));
        coverage("2022-Q1", "2022-Q2")
                .body("items[0].figures.coveragePercent", equalTo("c"))
                .body("items[1].figures.coveragePercent", equalTo(75.0f))
                .body("items[1].figures.newStarters", equalTo("c"))
                .body("items[1].figures.inducted", equalTo("c"));
    }

    @Test
    void countsEachOfTheBoroughsCoursesSeparately() {
        String course =
                dscoOf("southwark")
                        .body(Examples.of("WriteTrainingCourse"))
                        .post("/training/courses")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        ObjectNode counted = of("2024-Q4");
        counted.withArray("/completions").addObject().put("courseId", course).put("completed", 96);

        String id = written("southwark", counted);
        dscoOf("southwark")
                .get("/training/returns/" + id)
                .then()
                .body("completions", hasSize(1))
                .body("completions[0].percent", equalTo(80.0f));
        dscoOf("tower_hamlets")
                .body(counted)
                .post("/training/returns")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/completions/0/courseId"))
                .body("errors[0].code", equalTo("unknown-course"));
    }

    @Test
    void refusesMoreCompletionsThanThereAreStaff() {
        dscoOf("tower_hamlets")
                .body(of("2024-Q1").put("completedMandatory", 121))
                .post("/training/returns")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/completedMandatory"))
                .body("errors[0].code", equalTo("above-the-head-count"));
    }

    @Test
    void refusesAMissingCountInsteadOfTreatingItAsZero() {
        ObjectNode incomplete = of("2024-Q3");
        incomplete.remove("workforceCount");

        dscoOf("tower_hamlets")
                .body(incomplete)
                .post("/training/returns")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/workforceCount"));
    }

    @Test
    void aBoroughHasOneReturnForEachQuarterAndAudience() {
        String first = written("waltham_forest", of("2024-Q1"));
        String second = written("waltham_forest", of("2024-Q2"));

        dscoOf("waltham_forest")
                .body(of("2024-Q1"))
                .post("/training/returns")
                .then()
                .statusCode(409)
                .body("existing", equalTo(first));
        String tag = dscoOf("waltham_forest").get("/training/returns/" + second).header("ETag");
        dscoOf("waltham_forest")
                .header("If-Match", tag)
                .body(of("2024-Q1"))
                .put("/training/returns/" + second)
                .then()
                .statusCode(409);
        dscoOf("waltham_forest")
                .get("/training/returns?quarter=2024-Q1&audience=SOCIAL_WORKERS&borough=E09000031")
                .then()
                .body("items.id", contains(first));
    }

    @Test
    void refusesQuartersOutOfOrderAndTooMany() {
        String path = "/training/coverage?audience=SENCOS&from=%s&to=%s";

        dscoOf("camden").get(path.formatted("2026-Q2", "2026-Q1")).then().statusCode(400);
        dscoOf("camden").get(path.formatted("2020-Q1", "2026-Q1")).then().statusCode(400);
        in(Role.TEAM_MANAGER).get(path.formatted("2026-Q1", "2026-Q1")).then().statusCode(200);
    }

    @Test
    void onlyTheBoroughsAuthorsSeeADraftAlsoInTheDatabase() throws Exception {
        String id = written("wandsworth", of("2025-Q1"));
        String one = "/training/returns/" + id;

        dscoOf("hackney").get(one).then().statusCode(404);
        in(Role.REGIONAL_OBSERVER).get(one).then().statusCode(404);
        dscoOf("hackney")
                .get("/training/returns?borough=E09000032&limit=200")
                .then()
                .body("items.id", not(hasItem(id)));
        dscoOf("wandsworth").body(Map.of()).put(one).then().statusCode(428);
        dscoOf("wandsworth").post(one + "/withdrawal").then().statusCode(409);
        try (var hackney = Database.asApplicationIn("E09000012")) {
            assertThat(
                            Database.select(
                                    hackney,
                                    "select 1 from training_return where id = ?::uuid",
                                    id))
                    .isEmpty();
        }
        dscoOf("wandsworth").post(one + "/sharing").then().statusCode(200);
        dscoOf("hackney").get(one).then().statusCode(200);
        dscoOf("hackney").post(one + "/withdrawal").then().statusCode(403);
        dscoOf("wandsworth").post(one + "/withdrawal").then().statusCode(200);
        dscoOf("hackney").get(one).then().statusCode(404);
        dscoOf("wandsworth").get(one).then().body("status", equalTo("WITHDRAWN"));
        assertThat(written("wandsworth", of("2025-Q1")))
                .as("what was withdrawn makes room")
                .isNotEqualTo(id);
    }

    private static ValidatableResponse coverage(String from, String to) {
        return dscoOf("hackney")
                .get("/training/coverage?audience=SOCIAL_WORKERS&from=" + from + "&to=" + to)
                .then()
                .statusCode(200);
    }

    private static ObjectNode of(String quarter) {
        ObjectNode body = Examples.of("WriteTrainingReturn").put("quarter", quarter);
        body.putArray("completions");
        return body;
    }

    private static String shared(String borough, ObjectNode body) {
        String id = written(borough, body);
        dscoOf(borough).post("/training/returns/" + id + "/sharing").then().statusCode(200);
        return id;
    }

    private static String written(String borough, ObjectNode body) {
        return dscoOf(borough)
                .body(body)
                .post("/training/returns")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
