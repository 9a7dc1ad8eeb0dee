package london.dsco.network.maturity;

import static london.dsco.network.Callers.dscoOf;
import static london.dsco.network.Callers.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import london.dsco.domain.Role;
import london.dsco.network.Examples;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

/** Each test has its own years, because a borough has one self-assessment for each. */
@QuarkusTest
@WithTestResource(RealParts.class)
class MaturityAssessmentResourceTest {

    @Test
    void comparesTheSharedAssessmentsOfOneYear() {
        shared("hillingdon", 2021);
        shared("hounslow", 2021);
        shared("hounslow", 2022);
        written("kingston_upon_thames", 2021);

        dscoOf("hackney")
                .get("/maturity-assessments?year=2021")
                .then()
                .statusCode(200)
                .body("items.borough", containsInAnyOrder("E09000017", "E09000018"))
                .body("items[0].levels[0].level", equalTo(3));
    }

    @Test
    void aBoroughHasOneAssessmentForEachYear() {
        String first = written("lambeth", 2021);
        String second = written("lambeth", 2022);

        dscoOf("lambeth")
                .body(of(2021))
                .post("/maturity-assessments")
                .then()
                .statusCode(409)
                .body("existing", equalTo(first));
        String tag = dscoOf("lambeth").get("/maturity-assessments/" + second).header("ETag");
        dscoOf("lambeth")
                .header("If-Match", tag)
                .body(of(2021))
                .put("/maturity-assessments/" + second)
                .then()
                .statusCode(409);
        dscoOf("lambeth")
                .header("If-Match", tag)
                .body(of(2022))
                .put("/maturity-assessments/" + second)
                .then()
                .statusCode(200);
    }

    @Test
    void refusesAnUnknownLevel() {
        ObjectNode five = of(2023);
        five.withObject("/levels/0").put("level", 5);

        dscoOf("lambeth").body(five).post("/maturity-assessments").then().statusCode(400);
    }

    @Test
    void onlyTheBoroughsAuthorsSeeADraftAlsoInTheDatabase() throws Exception {
        String id = written("wandsworth", 2024);
        String one = "/maturity-assessments/" + id;

        dscoOf("hackney").get(one).then().statusCode(404);
        in(Role.REGIONAL_OBSERVER).get(one).then().statusCode(404);
        dscoOf("hackney")
                .get("/maturity-assessments?borough=E09000032&limit=200")
                .then()
                .body("items.id", not(hasItem(id)));
        dscoOf("wandsworth").body(Map.of()).put(one).then().statusCode(428);
        dscoOf("wandsworth").post(one + "/withdrawal").then().statusCode(409);
        try (var hackney = Database.asApplicationIn("E09000012")) {
            assertThat(
                            Database.select(
                                    hackney,
                                    "select 1 from maturity_assessment where id = ?::uuid",
                                    id))
                    .isEmpty();
        }
        dscoOf("wandsworth").post(one + "/sharing").then().statusCode(200);
        dscoOf("hackney").get(one).then().statusCode(200);
        dscoOf("hackney").post(one + "/withdrawal").then().statusCode(403);
        dscoOf("wandsworth").post(one + "/withdrawal").then().statusCode(200);
        dscoOf("hackney").get(one).then().statusCode(404);
        dscoOf("wandsworth").get(one).then().body("status", equalTo("WITHDRAWN"));
        assertThat(written("wandsworth", 2024))
                .as("what was withdrawn makes room")
                .isNotEqualTo(id);
    }

    private static void shared(String borough, int year) {
        String one = "/maturity-assessments/" + written(borough, year);
        dscoOf(borough).post(one + "/sharing").then().statusCode(200);
    }

    private static String written(String borough, int year) {
        return dscoOf(borough)
                .body(of(year))
                .post("/maturity-assessments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ObjectNode of(int year) {
        return Examples.of("WriteMaturityAssessment").put("year", year);
    }
}
