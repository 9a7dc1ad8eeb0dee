package london.dsco.review.transfer;

import static london.dsco.review.Callers.CAMDEN;
import static london.dsco.review.Callers.HACKNEY;
import static london.dsco.review.Callers.ISLINGTON;
import static london.dsco.review.Callers.camden;
import static london.dsco.review.Callers.camdenSystem;
import static london.dsco.review.Callers.islington;
import static london.dsco.review.Callers.islingtonSystem;
import static london.dsco.review.Callers.reference;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import london.dsco.review.PlanBodies;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan that passes from Camden to Islington. */
@QuarkusTest
@WithTestResource(RealParts.class)
class TransferResourceTest {

    private final String old = reference();
    private final String fresh = reference();

    @Test
    void showsBothBoroughsTheDeadlinesUntilItIsAccepted() {
        register();
        offer(camdenSystem())
                .statusCode(201)
                .header("Location", "/reviews/v1/plans/" + old + "/transfer")
                .body("transferBy", equalTo("2026-11-27"))
                .body("transferredOn", equalTo("2026-11-21"))
                .body("informBy", equalTo("2027-01-02"))
                .body("citations.informBy", equalTo("SEND Regulations 2014, reg 15(4)"))
                .body("acceptedOn", nullValue());

        camden("sen-caseworker").get(path()).then().statusCode(200);
        islington("sen-caseworker").get(path() + "?fromBorough=" + CAMDEN).then().statusCode(200);
        islingtonSystem().get("/transfers?limit=200").then().body("items.planRef", hasItem(old));
        camdenSystem().get("/plans/" + old).then().statusCode(200);
    }

    @Test
    void givesTheNewBoroughItsOwnPlanAndClosesTheOldOne() {
        register();
        offer(camdenSystem()).statusCode(201);
        accept(islingtonSystem())
                .statusCode(201)
                .header("Location", "/reviews/v1/plans/" + fresh)
                .body("child.childRef", equalTo("ISL-9"))
                .body("child.givenName", equalTo("Amina"))
                .body("planAuthority", equalTo(ISLINGTON))
                .body("involvement", equalTo("NOT_KNOWN"))
                .body("planMadeOn", equalTo("2025-08-01"))
                .body("transferredOn", equalTo("2026-11-21"))
                .body("dueBy", equalTo("2027-02-20"));

        islington("sen-caseworker")
                .get("/plans/" + fresh + "/cycle")
                .then()
                .body("dueBy", equalTo("2027-02-20"));
        camdenSystem().get("/plans/" + old).then().statusCode(404);
        camdenSystem().get("/plans/" + old + "/cycle").then().statusCode(404);
        camdenSystem().get(path()).then().statusCode(404);
        camdenSystem().get("/plans?limit=200").then().body("items.planRef", not(hasItem(old)));
        camdenSystem().get("/reviews?planRef=" + old).then().body("items.size()", equalTo(0));
        islingtonSystem().get(path() + "?fromBorough=" + CAMDEN).then().statusCode(404);
    }

    @Test
    void copiesNoOldHistoryAndPublishesTheTransferOnce() {
        register();
        offer(camdenSystem()).statusCode(201);
        accept(islingtonSystem()).statusCode(201);

        assertThat(
                        Database.select(
                                "select action from access_log where ? = any (record_ids)"
                                        + " order by seq",
                                fresh))
                .extracting(row -> row.get("action"))
                .containsExactly("TRANSFER_ACCEPTED");
        assertThat(
                        Database.select(
                                "select 1 from outbox where aggregateid = ?"
                                        + " and type = 'london.dsco.review.plan.transferred.v1'",
                                fresh))
                .hasSize(1);
    }

    @Test
    void refusesTheReferenceOfATransferredPlanInTheOldBoroughsFeed() {
        register();
        offer(camdenSystem()).statusCode(201);
        accept(islingtonSystem()).statusCode(201);
        camdenSystem().body(body()).put("/plans/" + old).then().statusCode(409);
    }

    @ParameterizedTest
    @CsvSource({
        "toBorough,     E09000007,  not-another-borough",
        "toBorough,     E06000001,  not-another-borough",
        "movedOn,       2026-11-22, in-the-future",
        "becameAwareOn, 2026-11-22, in-the-future"
    })
    void refusesAnImpossibleTransfer(String property, String value, String code) {
        register();
        Map<String, Object> transfer = transfer();
        transfer.put(property, value);
        camdenSystem()
                .body(transfer)
                .post(path())
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/" + property))
                .body("errors.code", hasItem(code));
    }

    @Test
    void refusesASecondTransferWhileOneIsOpen() {
        register();
        offer(camdenSystem()).statusCode(201);
        offer(camdenSystem()).statusCode(409);
    }

    @Test
    void refusesAcceptanceWithAReferenceInUse() {
        register();
        offer(camdenSystem()).statusCode(201);
        islingtonSystem().body(PlanBodies.plan()).put("/plans/" + fresh).then().statusCode(201);
        accept(islingtonSystem()).statusCode(409);
        camdenSystem().get("/plans/" + old).then().statusCode(200);
    }

    @Test
    void isNotFoundByEveryOtherBorough() {
        register();
        Map<String, Object> elsewhere = transfer();
        elsewhere.put("toBorough", HACKNEY);
        camdenSystem().body(elsewhere).post(path()).then().statusCode(201);
        accept(islingtonSystem()).statusCode(404);
        accept(camdenSystem()).statusCode(404);
        islingtonSystem().get(path() + "?fromBorough=" + CAMDEN).then().statusCode(404);
        islingtonSystem()
                .get("/transfers?limit=200")
                .then()
                .body("items.planRef", not(hasItem(old)));
        islingtonSystem().body(transfer()).post(path()).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dsco", "virtual-school", "setting", "health-partner", "borough-admin"})
    void refusesEveryOtherRole(String role) {
        register();
        offer(camden(role)).statusCode(403);
        camden(role).get(path()).then().statusCode(403);
        camden(role).get("/transfers").then().statusCode(403);
        accept(islington(role)).statusCode(403);
    }

    private void register() {
        camdenSystem().body(body()).put("/plans/" + old).then().statusCode(201);
    }

    private static Map<String, Object> body() {
        return PlanBodies.planWith("planMadeOn", "2025-08-01");
    }

    private static Map<String, Object> transfer() {
        Map<String, Object> transfer = new HashMap<>();
        transfer.put("toBorough", ISLINGTON);
        transfer.put("movedOn", "2026-11-02");
        transfer.put("becameAwareOn", "2026-11-09");
        return transfer;
    }

    private ValidatableResponse offer(RequestSpecification sender) {
        return sender.body(transfer()).post(path()).then();
    }

    private ValidatableResponse accept(RequestSpecification sender) {
        return sender.body(Map.of("fromBorough", CAMDEN, "planRef", fresh, "childRef", "ISL-9"))
                .post(path() + "/acceptance")
                .then();
    }

    private String path() {
        return "/plans/" + old + "/transfer";
    }
}
