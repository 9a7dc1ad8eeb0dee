package london.dsco.network.inspection;

import static london.dsco.network.Callers.dscoOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import london.dsco.network.Examples;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

/** Hackney records its inspection, its plan and the re-inspection on 21 November 2026. */
@QuarkusTest
@WithTestResource(RealParts.class)
class InspectionLearningResourceTest {

    @Test
    void othersReadThePlanItsActionsAndTheReinspection() {
        String one = "/inspections/" + told(Examples.of("RecordInspection"));
        dscoOf("camden").get(one).then().statusCode(404);
        dscoOf("hackney").post(one + "/sharing").then().statusCode(200);

        dscoOf("camden")
                .get(one)
                .then()
                .statusCode(200)
                .body("followUp.kind", equalTo("PRIORITY_ACTION_PLAN"))
                .body("followUp.actions.doneOn", contains("2026-10-19", null))
                .body("actionsOpen", equalTo(1))
                .body("actionsOverdue", equalTo(0))
                .body("reinspection.outcome", equalTo("Effective action has been taken"));
    }

    @Test
    void hasNoCountsWithoutAPlan() {
        ObjectNode told = Examples.of("RecordInspection");
        told.remove("followUp");
        told.remove("reinspection");

        dscoOf("hackney")
                .get("/inspections/" + told(told))
                .then()
                .body("followUp", nullValue())
                .body("actionsOpen", nullValue())
                .body("reinspection", nullValue());
    }

    @Test
    void refusesAPlanOfAnotherInspectionAndTextThatIdentifiesSomebody() {
        refused(Examples.of("RecordInspection").put("framework", "ILAC"))
                .body("errors[0].pointer", equalTo("/followUp/kind"));
        ObjectNode named = Examples.of("RecordInspection");
        ((ObjectNode) named.path("followUp").path("actions").get(1))
                .put("action", "Ask about 943 476 5919.");
        refused(named).body("errors[0].pointer", equalTo("/followUp/actions/1/action"));
        ObjectNode again = Examples.of("RecordInspection");
        ((ObjectNode) again.path("reinspection")).put("difference", "943 476 5919 came home.");
        refused(again).body("errors[0].pointer", equalTo("/reinspection/difference"));
    }

    private static String told(ObjectNode told) {
        return write(told).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse refused(ObjectNode told) {
        return write(told).statusCode(422);
    }

    private static ValidatableResponse write(ObjectNode told) {
        return dscoOf("hackney").body(told).post("/inspections").then();
    }
}
