package london.dsco.review.plan;

import static london.dsco.review.Callers.camden;
import static london.dsco.review.Callers.camdenSystem;
import static london.dsco.review.Callers.coordinatorOfTheNetwork;
import static london.dsco.review.Callers.islingtonSystem;
import static london.dsco.review.Callers.nobody;
import static london.dsco.review.Callers.reference;
import static london.dsco.review.Callers.withoutBorough;
import static london.dsco.review.PlanBodies.plan;
import static london.dsco.review.PlanBodies.planOfChildWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class PlanAccessTest {

    @Test
    void anotherBoroughsPlanIsNotFound() {
        String ref = reference();
        camdenSystem().body(plan()).put("/plans/" + ref).then().statusCode(201);

        String theirs =
                islingtonSystem()
                        .get("/plans/" + ref)
                        .then()
                        .statusCode(404)
                        .extract()
                        .body()
                        .path("title");
        String none =
                islingtonSystem()
                        .get("/plans/" + reference())
                        .then()
                        .statusCode(404)
                        .extract()
                        .body()
                        .path("title");

        assertThat(theirs).isEqualTo(none);
        islingtonSystem().get("/plans").then().body("items.planRef", not(hasItem(ref)));
    }

    @Test
    void theSameReferenceInAnotherBoroughIsAnotherPlan() {
        String ref = reference();
        camdenSystem().body(plan()).put("/plans/" + ref).then().statusCode(201);
        islingtonSystem()
                .body(planOfChildWith("givenName", "Bela"))
                .put("/plans/" + ref)
                .then()
                .statusCode(201)
                .body("planAuthority", equalTo("E09000019"));

        camdenSystem().get("/plans/" + ref).then().body("child.givenName", equalTo("Amina"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "advice-author",
                "team-manager",
                "dsco",
                "review-coordinator",
                "virtual-school",
                "setting",
                "health-partner",
                "parent-forum",
                "borough-admin"
            })
    void otherRolesOfTheBoroughAreForbidden(String role) {
        String ref = reference();
        camden(role).body(plan()).put("/plans/" + ref).then().statusCode(403);
        camden(role).get("/plans/" + ref).then().statusCode(403);
        camden(role)
                .get("/plans")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem-type:dsco:forbidden"));
    }

    @Test
    void aCallerWithoutABoroughIsForbidden() {
        coordinatorOfTheNetwork().get("/plans").then().statusCode(403);
        withoutBorough("sen-caseworker").get("/plans").then().statusCode(403);
        withoutBorough("borough-system")
                .body(plan())
                .put("/plans/" + reference())
                .then()
                .statusCode(403);
    }

    @Test
    void showsNothingWithoutAToken() {
        nobody().get("/plans")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", notNullValue())
                .body("type", equalTo("urn:problem-type:dsco:token-missing"));
        nobody().body(plan()).put("/plans/" + reference()).then().statusCode(401);
    }

    @Test
    void everyAccessIsLogged() {
        String ref = reference();
        camdenSystem().body(plan()).put("/plans/" + ref);
        camdenSystem().body(plan()).put("/plans/" + ref);
        camden("sen-caseworker")
                .header("Access-Purpose", "call from the parent")
                .get("/plans/" + ref);

        assertThat(
                        Database.select(
                                "select action, username, borough, purpose from access_log"
                                        + " where ? = any (record_ids) order by seq",
                                ref))
                .extracting(row -> row.get("action") + " " + row.get("username"))
                .containsExactly(
                        "REGISTERED camden-system",
                        "REGISTERED camden-system",
                        "READ sen-caseworker@camden");
    }
}
