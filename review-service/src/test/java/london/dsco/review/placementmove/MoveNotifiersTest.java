package london.dsco.review.placementmove;

import static london.dsco.review.Callers.CAMDEN;
import static london.dsco.review.Callers.camden;
import static london.dsco.review.PlanBodies.plan;
import static london.dsco.review.PlanBodies.planWith;
import static london.dsco.review.placementmove.MoveRequests.notified;
import static london.dsco.review.placementmove.MoveRequests.notifySenTeam;
import static london.dsco.review.placementmove.MoveRequests.planned;
import static london.dsco.review.placementmove.MoveRequests.problem;
import static london.dsco.review.placementmove.MoveRequests.read;
import static london.dsco.review.placementmove.MoveRequests.withdraw;
import static london.dsco.review.report.ReportRequests.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import london.dsco.review.PlannedReview;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who notifies a move, and what they learn from it. Today is 21 November 2026. */
@QuarkusTest
@WithTestResource(RealParts.class)
class MoveNotifiersTest {

    private static final Map<String, String> MOVE =
            Map.of("movesOn", "2026-12-14", "toSettingUrn", "100049");

    @ParameterizedTest
    @ValueSource(strings = {"advice-author-2", "team-manager"})
    void hidesThePlanFromSocialWorkersAndManagersOfOthers(String account) {
        register("advice-author@camden", "advice-author", "MOVES");
        register("team-manager@camden", "team-manager", "ANOTHER");
        String ref = planned(plan()).planRef();

        Map<String, Object> answer = problem(notifySenTeam(camden(account), ref, MOVE));
        assertThat(answer).isEqualTo(problem(notifySenTeam(camden(account), "EHCP-nobody", MOVE)));
        // Neither what is missing nor the plan's status reveals that there is a plan.
        notifySenTeam(camden(account), ref, Map.of("movesOn", "2026-12-14")).statusCode(404);
        camden("sen-caseworker")
                .get("/placement-moves?planRef=" + ref)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void theManagerOfTheSocialWorkersTeamMayNotify() {
        register("advice-author@camden", "advice-author", "MOVES");
        register("team-manager-2@camden", "team-manager", "MOVES");
        notifySenTeam(camden("team-manager-2"), planned(plan()).planRef(), MOVE).statusCode(201);
    }

    @Test
    void anyManagerMayNotifyUntilSocialCareHasSentSomebody() {
        register("advice-author@camden", "advice-author", "MOVES");
        register("team-manager@camden", "team-manager", "ANOTHER");
        PlannedReview review = PlannedReview.of(plan());
        notifySenTeam(camden("advice-author"), review.planRef(), MOVE).statusCode(404);
        String id =
                notifySenTeam(camden("team-manager"), review.planRef(), MOVE)
                        .statusCode(201)
                        .extract()
                        .path("id");

        review.sentBySocialCare("advice-author@camden");

        Map<String, String> later = Map.of("movesOn", "2026-12-15", "toSettingUrn", "100049");
        notifySenTeam(camden("team-manager"), review.planRef(), later).statusCode(404);
        notifySenTeam(camden("advice-author"), review.planRef(), later).statusCode(201);
        withdraw("advice-author", review.planRef(), id).statusCode(404);
        withdraw("team-manager", review.planRef(), id).statusCode(200);
    }

    @Test
    void havingOnlyBegunAReportMakesNobodyTheSocialWorker() {
        PlannedReview review = PlannedReview.of(plan());
        camden("advice-author-2")
                .header("If-Match", "*")
                .body(Map.of("template", "SCR-2026.1"))
                .put(review.path("social-care-report"))
                .then()
                .statusCode(200);
        notifySenTeam(camden("advice-author-2"), review.planRef(), MOVE).statusCode(404);
    }

    @Test
    void showsTheNotifierNothingFromThePlan() {
        String ref = planned(planWith("settingUrn", "100051")).planRef();
        Map<String, String> said = new HashMap<>(MOVE);
        said.put("fromAuthority", CAMDEN);
        String id = notified(ref, said);

        for (ValidatableResponse seen :
                List.of(
                        read(camden("advice-author"), ref, id),
                        withdraw("advice-author", ref, id))) {
            Map<String, Object> shown = seen.statusCode(200).extract().path("$");
            assertThat(shown)
                    .containsEntry("toSettingUrn", "100049")
                    .containsEntry("notificationTiming", "BEFORE")
                    .doesNotContainKeys(
                            "childRef", "fromSettingUrn", "fromAuthority", "earlyReviewBy");
        }
        read(camden("sen-caseworker"), ref, id)
                .body("fromSettingUrn", equalTo("100051"))
                .body("fromAuthority", equalTo(CAMDEN));
    }
}
