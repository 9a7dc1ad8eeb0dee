package london.dsco.review.annualreview;

import static london.dsco.review.Callers.camden;
import static london.dsco.review.Callers.camdenSystem;
import static london.dsco.review.Callers.coordinatorOfTheNetwork;
import static london.dsco.review.Callers.islingtonSystem;
import static london.dsco.review.Callers.nobody;
import static london.dsco.review.Callers.reference;
import static london.dsco.review.PlanBodies.plan;
import static london.dsco.review.annualreview.ReviewRequests.cycle;
import static london.dsco.review.annualreview.ReviewRequests.meet;
import static london.dsco.review.annualreview.ReviewRequests.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class ReviewAccessTest {

    @Test
    void anotherBoroughsReviewIsNotFound() {
        String ref = register(plan());
        String id = cycle(ref).extract().path("reviewId");

        islingtonSystem().get("/plans/" + ref + "/cycle").then().statusCode(404);
        islingtonSystem().get("/reviews/" + id).then().statusCode(404);
        islingtonSystem()
                .header("If-Match", "*")
                .body(Map.of("meetingOn", "2026-12-10", "state", "PROPOSED"))
                .put("/reviews/" + id + "/meeting")
                .then()
                .statusCode(404);
        islingtonSystem().get("/reviews").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void aMissingReviewIsNotFound() {
        camdenSystem().get("/plans/" + reference() + "/cycle").then().statusCode(404);
        camdenSystem().get("/reviews/019a8f3e-7c41-7d52-9b0a-2f6c1d3e4a5b").then().statusCode(404);
        camdenSystem().get("/reviews/first").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"advice-author", "parent-forum"})
    void otherRolesOfTheBoroughAreForbidden(String role) {
        String ref = register(plan());
        String id = cycle(ref).extract().path("reviewId");

        camden(role).get("/plans/" + ref + "/cycle").then().statusCode(403);
        camden(role).get("/reviews").then().statusCode(403);
        camden(role).get("/reviews/" + id).then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"dsco", "team-manager", "virtual-school", "health-partner", "borough-admin"})
    void readersOfReviewsCannotSetMeetings(String role) {
        String id = cycle(register(plan())).extract().path("reviewId");

        camden(role).get("/reviews/" + id).then().statusCode(200);
        camden(role)
                .header("If-Match", "*")
                .body(Map.of("meetingOn", "2026-12-10", "state", "PROPOSED"))
                .put("/reviews/" + id + "/meeting")
                .then()
                .statusCode(403);
    }

    @Test
    void showsNothingWithoutATokenOrABorough() {
        nobody().get("/reviews").then().statusCode(401);
        coordinatorOfTheNetwork().get("/reviews").then().statusCode(403);
    }

    @Test
    void everyAccessIsLogged() {
        String ref = register(plan());
        String id = cycle(ref).extract().path("reviewId");
        camden("dsco").get("/reviews/" + id);
        meet(ref, "2026-12-10", "PROPOSED");

        assertThat(
                        Database.select(
                                "select action, record_type from access_log"
                                        + " where ? = any (record_ids) or ? = any (record_ids)"
                                        + " order by seq",
                                ref,
                                id))
                .extracting(row -> row.get("record_type") + " " + row.get("action"))
                .startsWith("plan REGISTERED", "review BEGUN", "review READ", "review READ")
                .endsWith("review MEETING_PROPOSED");
    }
}
