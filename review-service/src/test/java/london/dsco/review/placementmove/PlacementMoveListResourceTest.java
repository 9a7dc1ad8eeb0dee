package london.dsco.review.placementmove;

import static london.dsco.review.Callers.CAMDEN;
import static london.dsco.review.Callers.HACKNEY;
import static london.dsco.review.Callers.camden;
import static london.dsco.review.Callers.islington;
import static london.dsco.review.Callers.islingtonSystem;
import static london.dsco.review.PlanBodies.plan;
import static london.dsco.review.PlanBodies.planWith;
import static london.dsco.review.placementmove.MoveRequests.acknowledge;
import static london.dsco.review.placementmove.MoveRequests.notified;
import static london.dsco.review.placementmove.MoveRequests.notifySenTeam;
import static london.dsco.review.placementmove.MoveRequests.planned;
import static london.dsco.review.placementmove.MoveRequests.problem;
import static london.dsco.review.placementmove.MoveRequests.read;
import static london.dsco.review.placementmove.MoveRequests.waiting;
import static london.dsco.review.placementmove.MoveRequests.withdraw;
import static london.dsco.review.report.ReportRequests.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import london.dsco.review.PlannedReview;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Today is 21 November 2026. */
@QuarkusTest
@WithTestResource(RealParts.class)
class PlacementMoveListResourceTest {

    @Test
    void showsAManagerTheirTeamsNotifications() {
        String ref = planned(plan()).planRef();
        String id = notified(ref, Map.of("movesOn", "2026-12-14", "toSettingUrn", "100049"));
        register("advice-author@camden", "advice-author", "MOVES");
        register("team-manager-2@camden", "team-manager", "MOVES");

        assertThat(waiting(camden("team-manager-2"))).contains(id);
        withdraw("team-manager-2", ref, id).statusCode(200);
    }

    @Test
    void countsNotificationsBeforeAndAfterTheMoveAndTheDistances() {
        moved("2041-05-04", "OTHER", Map.of("toSettingUrn", "100049"));
        String far =
                moved(
                        "2041-05-05",
                        "NEEDS_NOT_MET",
                        Map.of("toAuthority", "E10000014", "distanceKm", 96));
        String near = moved("2041-05-06", "OTHER", Map.of("toAuthority", HACKNEY, "distanceKm", 9));
        withdraw("advice-author", near.split(" ")[0], near.split(" ")[1]).statusCode(200);
        acknowledge(far.split(" ")[0], far.split(" ")[1]).statusCode(200);

        camden("dsco")
                .get("/placement-moves/figures?from=2041-05-01&to=2041-05-31")
                .then()
                .statusCode(200)
                .body("moves", equalTo(2))
                .body("notifiedBefore", equalTo(2))
                .body("notifiedAfter", equalTo(0))
                .body("notifiedBeforePercent", equalTo(100.0f))
                .body("acknowledged", equalTo(1))
                .body("outOfArea", equalTo(1))
                .body("over32Km", equalTo(1))
                .body("medianKm", equalTo(96))
                .body("reasons.reason", equalTo(List.of("NEEDS_NOT_MET", "OTHER")))
                .body("reasons.moves", everyItem(equalTo(1)));
        camden("dsco")
                .get("/placement-moves/figures?from=2041-06-01&to=2041-05-31")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("after-to"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sen-caseworker", "team-manager", "borough-admin", "advice-author"})
    void showsFiguresOnlyToTheDsco(String role) {
        camden(role).get("/placement-moves/figures").then().statusCode(403);
    }

    @Test
    void hidesAMoveFromEverybodyWhoMayNotSeeIt() {
        register("team-manager@camden", "team-manager", "ANOTHER");
        String ref = planned(planWith("involvement", "NOT_KNOWN")).planRef();
        String id = notified(ref, Map.of("movesOn", "2026-12-14", "toSettingUrn", "100049"));

        for (String role : List.of("advice-author-2", "team-manager")) {
            assertThat(problem(read(camden(role), ref, id)))
                    .isEqualTo(problem(read(camden(role), "EHCP-nobody", id)));
            assertThat(waiting(camden(role))).doesNotContain(id);
        }
        read(camden("virtual-school"), ref, id).statusCode(403);
        assertThat(waiting(camden("virtual-school"))).doesNotContain(id);
        for (String role : List.of("setting", "health-partner", "borough-admin")) {
            read(camden(role), ref, id).statusCode(403);
            camden(role).get("/placement-moves").then().statusCode(403);
        }
        read(islingtonSystem(), ref, id).statusCode(404);
        read(islington("dsco"), ref + "?planAuthority=" + CAMDEN, id).statusCode(404);
        assertThat(waiting(islington("dsco"))).doesNotContain(id);
        read(camden("dsco"), ref, UUID.randomUUID().toString()).statusCode(404);
    }

    @Test
    void hidesAnotherTeamsNotificationOfTheSameMoveAndCountsItOnce() {
        register("team-manager@camden", "team-manager", "ANOTHER");
        register("advice-author@camden", "advice-author", "MOVES");
        PlannedReview review = PlannedReview.of(plan());
        String ref = review.planRef();
        Map<String, String> move = Map.of("movesOn", "2042-05-05", "toSettingUrn", "100049");
        notifySenTeam(camden("team-manager"), ref, move).statusCode(201);

        review.sentBySocialCare("advice-author@camden");
        notifySenTeam(ref, move).statusCode(201);

        camden("sen-caseworker")
                .get("/placement-moves?planRef=" + ref)
                .then()
                .body("items.notifiedBy", hasItem("team-manager@camden"))
                .body("items.size()", equalTo(2));
        camden("advice-author")
                .get("/placement-moves?planRef=" + ref)
                .then()
                .body("items.size()", equalTo(1));
        camden("dsco")
                .get("/placement-moves/figures?from=2042-05-01&to=2042-05-31")
                .then()
                .body("moves", equalTo(1));
    }

    private static String moved(String movesOn, String reason, Map<String, ?> more) {
        String ref = planned(plan()).planRef();
        Map<String, Object> said = new HashMap<>(more);
        said.put("movesOn", movesOn);
        said.put("reason", reason);
        return ref + " " + notified(ref, said);
    }
}
