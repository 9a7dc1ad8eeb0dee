package london.dsco.review.registration;

import static london.dsco.review.Callers.camdenSystem;
import static london.dsco.review.Callers.reference;
import static london.dsco.review.PlanBodies.plan;
import static london.dsco.review.PlanBodies.planOfChildWith;
import static london.dsco.review.PlanBodies.planWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class RefusedPlanTest {

    @ParameterizedTest
    @CsvSource({
        "settingUrn, 12345, /settingUrn",
        "yearGroup, Y15, /yearGroup",
        "settingFinalYear, 0, /settingFinalYear",
        "planAuthority, Camden, /planAuthority",
        "careAuthority, E0900, /careAuthority",
        "careAuthority, E09000099, /careAuthority",
        "residenceAuthority, E07000008, /residenceAuthority",
        "settingAuthority, E01000001, /settingAuthority",
        "planMadeOn, 2026-02-30, /planMadeOn",
        "involvement, SOME, /involvement",
        "planMadeOn, , /planMadeOn"
    })
    void anInvalidPropertyIsReportedByPointerAndNeverEchoed(
            String property, String value, String pointer) {
        camdenSystem()
                .body(planWith(property, value))
                .put("/plans/" + reference())
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:dsco:invalid-input"))
                .body("errors.pointer", equalTo(List.of(pointer)))
                .body(not(containsString("\"" + value + "\"")));
    }

    @ParameterizedTest
    @CsvSource({
        "childRef, a b",
        "givenName, ' '",
        "familyName, ",
        "dateOfBirth, ",
        "upn, Z801200001001"
    })
    void anInvalidPropertyOfTheChildIsReportedByPointer(String property, String value) {
        camdenSystem()
                .body(planOfChildWith(property, value))
                .put("/plans/" + reference())
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/child/" + property)));
    }

    @Test
    void anUnknownPropertyIsRefused() {
        camdenSystem()
                .body(planWith("childrenRef", "x"))
                .put("/plans/" + reference())
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:dsco:unknown-property"))
                .body("errors[0].pointer", equalTo("/childrenRef"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a%20b", "%C3%A9", "-first", "x%3Cy"})
    void aReferenceWithOtherCharactersIsRefused(String ref) {
        camdenSystem()
                .urlEncodingEnabled(false)
                .body(plan())
                .put("/plans/" + ref)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("planRef"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"W202000023123", "w202-000-023-123", "943 476 5919", "943-476-5919"})
    void refusesAReferenceThatIdentifiesTheChildToOthers(String childRef) {
        camdenSystem()
                .body(planOfChildWith("childRef", childRef))
                .put("/plans/" + reference())
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/child/childRef"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"W202000023123", "NHS-943-476-5919"})
    void refusesAPlanReferenceThatIdentifiesTheChildToOthers(String planRef) {
        camdenSystem()
                .body(plan())
                .put("/plans/" + planRef)
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItem("planRef"));
    }

    @Test
    void refusesDatesInTheFuture() {
        var body = planWith("planMadeOn", "2026-11-22");
        body.put("lastReviewedOn", "2026-11-22");
        body.put("phaseTransferFinalOn", "2026-11-22");
        camdenSystem()
                .body(body)
                .put("/plans/" + reference())
                .then()
                .statusCode(422)
                .body("errors.code", everyItem(equalTo("in-the-future")))
                .body(
                        "errors.pointer",
                        equalTo(
                                List.of(
                                        "/planMadeOn",
                                        "/lastReviewedOn",
                                        "/phaseTransferFinalOn")));
    }

    @Test
    void refusesToPassAPlanToAnotherChild() {
        String ref = reference();
        camdenSystem().body(plan()).put("/plans/" + ref).then().statusCode(201);

        camdenSystem()
                .body(planOfChildWith("childRef", "CAM-9"))
                .put("/plans/" + ref)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:dsco:conflict"));
        camdenSystem().get("/plans/" + ref).then().body("child.childRef", equalTo("CAM-4471"));
    }

    @Test
    void contradictingDatesAreRefusedTogether() {
        var body = planOfChildWith("dateOfBirth", "2026-03-02");
        body.put("lastReviewedOn", "2026-02-28");
        camdenSystem()
                .body(body)
                .put("/plans/" + reference())
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem-type:dsco:unprocessable"))
                .body("errors.pointer", equalTo(List.of("/child/dateOfBirth", "/lastReviewedOn")));
    }

    @Test
    void aRefusedPlanLeavesNothing() {
        String ref = reference();
        camdenSystem().body(planWith("planMadeOn", null)).put("/plans/" + ref);

        assertThat(Database.select("select 1 from plan where plan_ref = ?", ref)).isEmpty();
        assertThat(Database.select("select 1 from outbox where aggregateid = ?", ref)).isEmpty();
    }
}
