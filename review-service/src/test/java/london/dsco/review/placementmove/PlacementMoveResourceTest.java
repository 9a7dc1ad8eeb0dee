package london.dsco.review.placementmove;

import static london.dsco.review.Callers.CAMDEN;
import static london.dsco.review.Callers.HACKNEY;
import static london.dsco.review.Callers.ISLINGTON;
import static london.dsco.review.Callers.camden;
import static london.dsco.review.Callers.camdenSystem;
import static london.dsco.review.Callers.islington;
import static london.dsco.review.PlanBodies.plan;
import static london.dsco.review.PlanBodies.planWith;
import static london.dsco.review.placementmove.MoveRequests.acknowledge;
import static london.dsco.review.placementmove.MoveRequests.move;
import static london.dsco.review.placementmove.MoveRequests.notified;
import static london.dsco.review.placementmove.MoveRequests.notifySenTeam;
import static london.dsco.review.placementmove.MoveRequests.planned;
import static london.dsco.review.placementmove.MoveRequests.read;
import static london.dsco.review.placementmove.MoveRequests.waiting;
import static london.dsco.review.placementmove.MoveRequests.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import london.dsco.review.PlannedReview;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Today is 21 November 2026; the review must meet by 31 January 2027. */
@QuarkusTest
@WithTestResource(RealParts.class)
class PlacementMoveResourceTest {

    @Test
    void notifiesTheSenTeamBeforeTheMoveAndAdvisesAnEarlyReview() {
        String ref = planned(planWith("settingUrn", "100051")).planRef();

        String id =
                notifySenTeam(ref, Map.of("movesOn", "2026-12-14", "toSettingUrn", "100049"))
                        .statusCode(201)
                        .body("notificationTiming", equalTo("BEFORE"))
                        .body("notifyBy", equalTo("2026-12-13"))
                        .body("notifiedBy", equalTo("advice-author@camden"))
                        // Whoever notified it does not see when the review meets.
                        .body("earlyReviewBy", nullValue())
                        .extract()
                        .path("id");

        read(camden("sen-caseworker"), ref, id)
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("reason", equalTo("CARE_PLAN"))
                .body("notificationTiming", equalTo("BEFORE"))
                .body("notifyBy", equalTo("2026-12-13"))
                .body("earlyReviewBy", equalTo("2026-12-14"));
        assertThat(waiting(camden("sen-caseworker"))).contains(id);
        Map<String, Object> event = event("move-notified", ref);
        assertThat(event).containsEntry("earlyReviewBy", "2026-12-14");
        assertThat(event).doesNotContainKeys("reason", "childRef", "notifiedBy");
    }

    @Test
    void doesNotMoveADateOfTheReview() {
        PlannedReview review = planned(plan());
        String before = cycle(review);
        notifySenTeam(review.planRef(), Map.of("movesOn", "2027-06-01", "toSettingUrn", "100049"))
                .statusCode(201);
        assertThat(cycle(review)).isEqualTo(before);
        camden("dsco")
                .get("/placement-moves?limit=200")
                .then()
                .body(
                        "items.find { it.planRef == '" + review.planRef() + "' }.earlyReviewBy",
                        equalTo("2027-01-31"));
    }

    @Test
    void shortensTheDaysOfTheReviewOnTheChildsTimeline() {
        PlannedReview review = planned(plan());
        notified(review.planRef(), Map.of("movesOn", "2026-12-14", "toSettingUrn", "100049"));
        for (String role : List.of("sen-caseworker", "review-coordinator", "virtual-school")) {
            camden(role)
                    .get("/plans/" + review.planRef() + "/timeline")
                    .then()
                    .statusCode(200)
                    .body("reviews[0].earlyReviewBy", equalTo("2026-12-14"))
                    .body("reviews[0].to", equalTo("2026-12-14"))
                    .body("reviews[0].dueBy", equalTo("2027-01-31"));
        }
    }

    @Test
    void advisesNoEarlyReviewOnceTheMeetingIsEarlyEnough() {
        PlannedReview review = planned(plan()).meeting("2026-12-11", "CONFIRMED");
        String id =
                notified(
                        review.planRef(),
                        Map.of("movesOn", "2026-12-14", "toSettingUrn", "100049"));
        read(camden("dsco"), review.planRef(), id).body("earlyReviewBy", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, true,  IN_EMERGENCY",
        "2026-11-13, true,  AFTER",
        "2026-11-20, false, AFTER",
        "2026-11-21, false, AFTER"
    })
    void acceptsALateNotificationAndMarksIt(
            String movesOn, boolean emergency, String notificationTiming) {
        notifySenTeam(
                        planned(plan()).planRef(),
                        Map.of("movesOn", movesOn, "toAuthority", CAMDEN, "emergency", emergency))
                .statusCode(201)
                .body("notificationTiming", equalTo(notificationTiming));
    }

    @Test
    void removesAMoveFromTheWaitingListOnceTheSenTeamAcknowledgesIt() {
        String ref = planned(plan()).planRef();
        String id = notified(ref, Map.of("movesOn", "2026-12-14", "toSettingUrn", "100049"));

        acknowledge(ref, id).statusCode(200).body("acknowledgedOn", equalTo("2026-11-21"));
        acknowledge(ref, id).statusCode(409);

        assertThat(waiting(camden("sen-caseworker"))).doesNotContain(id);
        read(camden("advice-author"), ref, id).body("acknowledgedOn", equalTo("2026-11-21"));
    }

    @Test
    void publishesTheWithdrawalOfAMoveThatWillNotHappen() {
        String ref = planned(plan()).planRef();
        String id = notified(ref, Map.of("movesOn", "2026-12-14", "toSettingUrn", "100049"));

        withdraw("advice-author-2", ref, id).statusCode(404);
        withdraw("advice-author", ref, id)
                .statusCode(200)
                .body("withdrawnOn", equalTo("2026-11-21"));
        withdraw("advice-author", ref, id).statusCode(409);
        acknowledge(ref, id).statusCode(409);

        assertThat(event("move-withdrawn", ref)).containsEntry("moveId", id);
        read(camden("dsco"), ref, id).body("earlyReviewBy", nullValue());
        notified(ref, Map.of("movesOn", "2026-12-14", "toSettingUrn", "100049"));
    }

    @Test
    void refusesAMoveWithoutADestinationOrDistanceAndASecondOnTheSameDay() {
        String ref = planned(plan()).planRef();
        notifySenTeam(ref, Map.of("movesOn", "2026-12-14"))
                .statusCode(422)
                .body("errors.pointer", hasItem("/toAuthority"));
        notifySenTeam(ref, Map.of("movesOn", "2026-12-14", "toAuthority", HACKNEY))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/distanceKm"));
        notified(ref, Map.of("movesOn", "2026-12-14", "toAuthority", HACKNEY, "distanceKm", 9));
        notifySenTeam(ref, Map.of("movesOn", "2026-12-14", "toSettingUrn", "100049"))
                .statusCode(409);
        notifySenTeam("EHCP-nobody", Map.of("movesOn", "2026-12-14", "toSettingUrn", "100049"))
                .statusCode(404);
    }

    @Test
    void hidesTheReasonAndTheNotifierFromThoseWhoPlanTheReview() {
        String ref = planned(plan()).planRef();
        String id = notified(ref, Map.of("movesOn", "2026-12-14", "toSettingUrn", "100049"));

        for (String role : List.of("review-coordinator", "virtual-school")) {
            read(camden(role), ref, id)
                    .statusCode(200)
                    .body("toSettingUrn", equalTo("100049"))
                    .body("earlyReviewBy", equalTo("2026-12-14"))
                    .body("reason", nullValue())
                    .body("notifiedBy", nullValue());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "review-coordinator, 2026-11-20, false",
        "virtual-school,     2026-11-20, false",
        "review-coordinator, 2026-12-14, true",
        "virtual-school,     2026-12-14, true"
    })
    void hidesAnEmergencyFromThoseWhoPlanTheReview(String role, String movesOn, boolean before) {
        List<Map<String, Object>> seen = new ArrayList<>();
        for (boolean emergency : List.of(true, false)) {
            String ref = planned(plan()).planRef();
            String id =
                    notified(
                            ref,
                            Map.of(
                                    "movesOn", movesOn,
                                    "toSettingUrn", "100049",
                                    "emergency", emergency));
            Map<String, Object> one =
                    read(camden(role), ref, id).statusCode(200).extract().path("$");
            Map<String, Object> listed =
                    camden(role)
                            .get("/placement-moves?planRef=" + ref)
                            .then()
                            .extract()
                            .path("items[0]");
            assertThat(listed).isEqualTo(one);
            one.keySet().removeAll(List.of("id", "planRef", "childRef"));
            seen.add(one);
        }
        assertThat(seen.get(0))
                .containsEntry("beforeTheMove", before)
                .doesNotContainKeys("emergency", "notificationTiming", "notifyBy", "reason")
                .isEqualTo(seen.get(1));
    }

    @Test
    void theCorporateParentMayNotifyTheBoroughThatMaintainsThePlan() {
        var body = planWith("involvement", "CLA");
        body.put("careAuthority", ISLINGTON);
        String ref = PlannedReview.of(body).planRef();
        String from = "?planAuthority=" + CAMDEN;
        String path = "/plans/" + ref + "/placement-moves";

        islington("advice-author")
                .body(move(Map.of("movesOn", "2026-12-14", "toSettingUrn", "100049")))
                .post(path)
                .then()
                .statusCode(404);
        String id =
                islington("advice-author")
                        .body(move(Map.of("movesOn", "2026-12-14", "toSettingUrn", "100049")))
                        .post(path + from)
                        .then()
                        .statusCode(201)
                        .body("notifiedBy", equalTo("advice-author@islington"))
                        .extract()
                        .path("id");

        read(camden("sen-caseworker"), ref, id).statusCode(200);
        assertThat(waiting(islington("virtual-school"))).contains(id);
        assertThat(waiting(camden("virtual-school"))).doesNotContain(id);
        islington("virtual-school")
                .get(path + "/" + id + from)
                .then()
                .statusCode(200)
                .body("reason", nullValue());
        islington("advice-author").get(path + "/" + id + from).then().statusCode(200);
        islington("dsco").get(path + "/" + id + from).then().statusCode(404);
        islington("advice-author")
                .post(path + "/" + id + "/withdrawal" + from)
                .then()
                .statusCode(200);
    }

    @Test
    void refusesNotificationByABoroughThatDoesNotLookAfterTheChild() {
        String ref = planned(plan()).planRef();
        islington("advice-author")
                .body(move(Map.of("movesOn", "2026-12-14", "toSettingUrn", "100049")))
                .post("/plans/" + ref + "/placement-moves?planAuthority=" + CAMDEN)
                .then()
                .statusCode(404);
    }

    @Test
    void notifiesAMoveOnceHoweverOftenItIsSent() {
        String ref = planned(plan()).planRef();
        String key = UUID.randomUUID().toString();
        var body = move(Map.of("movesOn", "2026-12-14", "toSettingUrn", "100049"));
        var ids =
                List.of(1, 2).stream()
                        .map(
                                time ->
                                        camden("advice-author")
                                                .header("Idempotency-Key", key)
                                                .body(body)
                                                .post("/plans/" + ref + "/placement-moves")
                                                .then()
                                                .statusCode(201)
                                                .extract()
                                                .<String>path("id"))
                        .distinct()
                        .toList();
        assertThat(ids).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sen-caseworker", "dsco", "setting", "virtual-school"})
    void onlySocialCareMayNotify(String role) {
        camden(role)
                .body(move(Map.of("movesOn", "2026-12-14", "toSettingUrn", "100049")))
                .post("/plans/" + planned(plan()).planRef() + "/placement-moves")
                .then()
                .statusCode(403);
    }

    private static String cycle(PlannedReview review) {
        return camdenSystem().get("/plans/" + review.planRef() + "/cycle").asString();
    }

    /** Returns the data of a plan's event, checked against its schema. */
    private static Map<String, Object> event(String name, String ref) {
        String type = "london.dsco.review.plan." + name + ".v1";
        String data =
                (String)
                        Database.select(
                                        "select payload::text as data from outbox where aggregateid"
                                                + " = ? and type = ?",
                                        ref,
                                        type)
                                .get(0)
                                .get("data");
        Schemas.assertValid(type, data);
        return JsonPath.from(data).getMap("$");
    }
}
