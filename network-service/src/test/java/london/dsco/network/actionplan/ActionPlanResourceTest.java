package london.dsco.network.actionplan;

import static london.dsco.network.Callers.dscoOf;
import static london.dsco.network.Callers.in;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import london.dsco.domain.Role;
import london.dsco.network.Examples;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class ActionPlanResourceTest {

    @Test
    void listsTheNineAreasInOrder() {
        in(Role.REGIONAL_OBSERVER)
                .get("/action-plans/areas")
                .then()
                .statusCode(200)
                .body("items", hasSize(9))
                .body("items[0].code", equalTo("QA_OF_INFORMATION"))
                .body("items[8].code", equalTo("PARTNERSHIP_AND_INSPECTION"));
    }

    @Test
    void marksAnActionAsOverdueAfterItsDay() {
        ObjectNode plan = Examples.of("WriteActionPlan");
        plan.withObject("/areas/0/actions/0").put("dueOn", "2026-11-20");
        String id = written("camden", plan);

        dscoOf("camden")
                .get("/action-plans/" + id)
                .then()
                .body("areas[0].actions.overdue", contains(true, false))
                .body("priorities", hasSize(2));
    }

    @Test
    void refusesAnUnknownAreaAndACompleteActionWithoutEvidence() {
        ObjectNode plan = Examples.of("WriteActionPlan");
        plan.withObject("/areas/0").put("area", "GARDENING");
        plan.withObject("/areas/0/actions/1").putNull("evidence");

        dscoOf("camden")
                .body(plan)
                .post("/action-plans")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/areas/0/area", "/areas/0/actions/1/evidence"))
                .body("errors.code", contains("unknown-area", "no-evidence"));
    }

    @Test
    void refusesAnOwnerWithATelephoneNumber() {
        ObjectNode plan = Examples.of("WriteActionPlan");
        plan.withObject("/areas/0/actions/0").put("ownerPost", "Head of Service, 020 7946 0018");

        dscoOf("camden")
                .body(plan)
                .post("/action-plans")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/areas/0/actions/0/ownerPost"));
    }

    @Test
    void comparesTheLatestSharedPlanOfEachBoroughWithoutDrafts() {
        ObjectNode later = Examples.of("WriteActionPlan");
        later.put("firstDay", "2027-04-01").put("lastDay", "2028-03-31");
        String first = written("sutton", Examples.of("WriteActionPlan"));
        String second = written("sutton", later);
        String draft = written("merton", Examples.of("WriteActionPlan"));
        dscoOf("sutton").post("/action-plans/" + first + "/sharing").then().statusCode(200);
        dscoOf("sutton").post("/action-plans/" + second + "/sharing").then().statusCode(200);

        dscoOf("merton")
                .get("/action-plans/comparison?area=QA_OF_INFORMATION")
                .then()
                .statusCode(200)
                .body("items.planId", hasItem(second))
                .body("items.planId", not(hasItem(first)))
                .body("items.planId", not(hasItem(draft)))
                .body("items.find { it.planId == '" + second + "' }.amber", equalTo(1))
                .body("items.find { it.planId == '" + second + "' }.complete", equalTo(1))
                .body("items.find { it.planId == '" + second + "' }.consultations", equalTo(1));
        dscoOf("merton")
                .get("/action-plans/comparison?area=SEND_CHAMPIONS")
                .then()
                .body("items.planId", not(hasItem(second)));
    }

    @Test
    void refusesAPersonsNameInPlaceOfAPost() {
        ObjectNode plan = Examples.of("WriteActionPlan");
        plan.withObject("/areas/0/actions/0").put("ownerPost", "Mrs Sarah Thompson");

        dscoOf("camden")
                .body(plan)
                .post("/action-plans")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/areas/0/actions/0/ownerPost"));
    }

    private static String written(String borough, ObjectNode plan) {
        return dscoOf(borough)
                .body(plan)
                .post("/action-plans")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
