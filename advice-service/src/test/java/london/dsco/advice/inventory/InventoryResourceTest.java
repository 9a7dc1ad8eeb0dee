package london.dsco.advice.inventory;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.LocalDate;
import london.dsco.advice.Journey;
import london.dsco.domain.London;
import london.dsco.journey.AdviceCase;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class InventoryResourceTest {

    private static final LocalDate TODAY = London.dateOf(Clock.systemUTC().instant());

    private static String inventory(String kind, LocalDate datedOn) {
        return """
                {"assessments": [
                   {"kind": "%s", "state": "EXISTS", "lead": "Canary lead", "datedOn": "%s"},
                   {"kind": "OCCUPATIONAL_THERAPY", "state": "NEEDED"}],
                 "parentalResponsibilityHeldBy": ["CARE_ORDER", "MOTHER"]}
                """
                .formatted(kind, datedOn);
    }

    private static Response change(AdviceCase journey, String role, String body, String tag) {
        return as(role).header("If-Match", tag).body(body).put(journey.path("/assessments"));
    }

    @Test
    void theInventoryIsEmptyThenWrittenAndChanged() {
        AdviceCase journey = Journey.opened().allocated();
        String path = journey.path("/assessments");
        as("advice-author")
                .get(path)
                .then()
                .statusCode(200)
                .body("assessments.size()", equalTo(0))
                .body("changedBy", nullValue());
        String empty = tag("advice-author", path);
        Response written =
                change(journey, "advice-author", inventory("CHILD_IN_NEED_S17", TODAY), empty);
        written.then()
                .statusCode(200)
                .body("assessments.state", contains("EXISTS", "NEEDED"))
                .body("assessments.lead", contains("Canary lead", null))
                .body("parentalResponsibilityHeldBy", contains("MOTHER", "CARE_ORDER"))
                .body("changedBy", equalTo("advice-author@camden"));
        String body = inventory("HEALTH", TODAY);
        change(journey, "team-manager", body, empty).then().statusCode(412);
        change(journey, "team-manager", body, written.header("ETag"))
                .then()
                .statusCode(200)
                .body("assessments.kind", contains("HEALTH", "OCCUPATIONAL_THERAPY"));
        as("dsco").get(path).then().body("changedBy", equalTo("team-manager@camden"));
    }

    @Test
    void writingTheSameInventoryAgainChangesNothing() {
        AdviceCase journey = Journey.opened().allocated();
        String body = inventory("HEALTH", TODAY);
        change(journey, "advice-author", body, "*").then().statusCode(200);
        change(journey, "team-manager", body, "*")
                .then()
                .statusCode(200)
                .body("changedBy", equalTo("advice-author@camden"));
        assertThat(Journey.entries(journey, "INVENTORY_CHANGED")).isEqualTo(1);
        assertThat(as("dsco").get(journey.path("/timeline")).asString())
                .doesNotContain("Canary lead");
    }

    @Test
    void refusesAnAdultsAssessmentOfAChildAndCitesTheLaw() {
        AdviceCase journey = Journey.opened().allocated();
        change(journey, "advice-author", inventory("ADULT_NEEDS_S9", TODAY), "*")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/assessments/0/kind"))
                .body("citation", equalTo("Care Act 2014 ss9 and 58"));
    }

    @Test
    void refusesAnAssessmentMadeInTheFutureAndAnEmptyLead() {
        AdviceCase journey = Journey.opened().allocated();
        change(journey, "advice-author", inventory("HEALTH", TODAY.plusDays(1)), "*")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/assessments/0/datedOn"));
        String body = inventory("HEALTH", TODAY).replace("Canary lead", "");
        change(journey, "advice-author", body, "*")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/assessments/0/lead"));
    }

    @Test
    void refusesAChangeWithoutIfMatch() {
        as("advice-author")
                .body(inventory("HEALTH", TODAY))
                .put(Journey.opened().allocated().path("/assessments"))
                .then()
                .statusCode(428);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sen-caseworker", "health-partner", "borough-admin", "virtual-school"})
    void otherRolesCannotReadOrChangeTheInventory(String role) {
        AdviceCase journey = Journey.opened().allocated();
        as(role).get(journey.path("/assessments")).then().statusCode(403);
        change(journey, role, inventory("HEALTH", TODAY), "*").then().statusCode(403);
    }

    @Test
    void aDscoCanReadButNotChangeTheInventory() {
        AdviceCase journey = Journey.opened().allocated();
        change(journey, "dsco", inventory("HEALTH", TODAY), "*").then().statusCode(403);
        as("dsco").get(journey.path("/assessments")).then().statusCode(200);
    }
}
