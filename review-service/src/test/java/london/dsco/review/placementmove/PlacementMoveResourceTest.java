package london.dsco.review.placementmove;

import static london.dsco.review.Callers.CAMDEN;
import static london.dsco.review.Callers.HACKNEY;
import static london.dsco.review.Callers.ISLINGTON;
import static london.dsco.review.Callers.camden;
import static london.dsco.review.Callers.camdenSystem;
import static london.dsco.review.Callers.islington;
import static london.dsco.review.Callers.islingtonSystem;
import static london.dsco.review.PlanBodies.plan;
import static london.dsco.review.PlanBodies.planWith;
import static london.dsco.review.report.ReportRequests.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
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
    void tellsTheSenTeamBeforeTheMoveAndAdvisesAnEarlyReview() {
        String ref = PlannedReview.of(planWith("settingUrn", "100051")).planRef();

        String id =
                tell(ref, Map.of("movesOn", "2026-12-14", "toSettingUrn", "100049"))
                        .statusCode(201)
                        .body("telling", equalTo("BEFORE"))
                        .body("tellBy", equalTo("2026-12-13"))
                        .body("fromSettingUrn", equalTo("100051"))
                        .body("toldBy", equalTo("advice-author@camden"))
                        // Whoever told it does not see when the review meets.
                        .body("earlyReviewBy", nullValue())
                        .extract()
                        .path("id");

        read(camden("sen-caseworker"), ref, id)
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("reason", equalTo("CARE_PLAN"))
                .body("earlyReviewBy", equalTo("2026-12-14"));
        assertThat(waiting(camden("sen-caseworker"))).contains(id);
        Map<String, Object> event = event("move-told", ref);
        assertThat(event).containsEntry("earlyReviewBy", "2026-12-14");
        assertThat(event).doesNotContainKeys("reason", "childRef", "toldBy");
    }

    @Test
    void movesNoDateOfTheReview() {
        PlannedReview review = PlannedReview.of(plan());
        String before = cycle(review);
        tell(review.planRef(), Map.of("movesOn", "2027-06-01", "toSettingUrn", "100049"))
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
    void narrowsTheDaysOfTheReviewOnTheChildsTimeline() {
        PlannedReview review = PlannedReview.of(plan());
        told(review.planRef(), Map.of("movesOn", "2026-12-14", "toSettingUrn", "100049"));
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
        PlannedReview review = PlannedReview.of(plan()).meeting("2026-12-11", "CONFIRMED");
        String id =
                told(review.planRef(), Map.of("movesOn", "2026-12-14", "toSettingUrn", "100049"));
        read(camden("dsco"), review.planRef(), id).body("earlyReviewBy", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, true,  IN_EMERGENCY",
        "2026-11-13, true,  AFTER",
        "2026-11-20, false, AFTER",
        "2026-11-21, false, AFTER"
    })
    void takesAMoveThatIsToldLateAndSaysSo(String movesOn, boolean emergency, String telling) {
        tell(
                        PlannedReview.of(plan()).planRef(),
                        Map.of("movesOn", movesOn, "toAuthority", CAMDEN, "emergency", emergency))
                .statusCode(201)
                .body("telling", equalTo(telling));
    }

    @Test
    void takesAMoveOutOfTheWaitingListOnceTheSenTeamAcknowledgedIt() {
        String ref = PlannedReview.of(plan()).planRef();
        String id = told(ref, Map.of("movesOn", "2026-12-14", "toSettingUrn", "100049"));

        acknowledge(ref, id).statusCode(200).body("acknowledgedOn", equalTo("2026-11-21"));
        acknowledge(ref, id).statusCode(409);

        assertThat(waiting(camden("sen-caseworker"))).doesNotContain(id);
        read(camden("advice-author"), ref, id).body("acknowledgedOn", equalTo("2026-11-21"));
    }

    @Test
    void withdrawsAMoveThatDoesNotTakePlaceAndTellsOthers() {
        String ref = PlannedReview.of(plan()).planRef();
        String id = told(ref, Map.of("movesOn", "2026-12-14", "toSettingUrn", "100049"));

        withdraw("advice-author-2", ref, id).statusCode(403);
        withdraw("advice-author", ref, id)
                .statusCode(200)
                .body("withdrawnOn", equalTo("2026-11-21"));
        withdraw("advice-author", ref, id).statusCode(409);
        acknowledge(ref, id).statusCode(409);

        assertThat(event("move-withdrawn", ref)).containsEntry("moveId", id);
        read(camden("dsco"), ref, id).body("earlyReviewBy", nullValue());
        told(ref, Map.of("movesOn", "2026-12-14", "toSettingUrn", "100049"));
    }

    @Test
    void refusesAMoveWithoutAPlaceOrADistanceAndASecondOnTheSameDay() {
        String ref = PlannedReview.of(plan()).planRef();
        tell(ref, Map.of("movesOn", "2026-12-14"))
                .statusCode(422)
                .body("errors.pointer", hasItem("/toAuthority"));
        tell(ref, Map.of("movesOn", "2026-12-14", "toAuthority", HACKNEY))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/distanceKm"));
        told(ref, Map.of("movesOn", "2026-12-14", "toAuthority", HACKNEY, "distanceKm", 9));
        tell(ref, Map.of("movesOn", "2026-12-14", "toSettingUrn", "100049")).statusCode(409);
        tell("EHCP-nobody", Map.of("movesOn", "2026-12-14", "toSettingUrn", "100049"))
                .statusCode(404);
    }

    @Test
    void showsThosePlanningTheReviewNeitherWhyNorWhoToldIt() {
        String ref = PlannedReview.of(plan()).planRef();
        String id = told(ref, Map.of("movesOn", "2026-12-14", "toSettingUrn", "100049"));

        for (String role : List.of("review-coordinator", "virtual-school")) {
            read(camden(role), ref, id)
                    .statusCode(200)
                    .body("toSettingUrn", equalTo("100049"))
                    .body("earlyReviewBy", equalTo("2026-12-14"))
                    .body("reason", nullValue())
                    .body("emergency", nullValue())
                    .body("toldBy", nullValue());
        }
    }

    @Test
    void hidesAMoveFromEverybodyWhomItIsNotToldTo() {
        register("team-manager@camden", "team-manager", "ANOTHER");
        String ref = PlannedReview.of(planWith("involvement", "NOT_KNOWN")).planRef();
        String id = told(ref, Map.of("movesOn", "2026-12-14", "toSettingUrn", "100049"));

        for (String role : List.of("advice-author-2", "team-manager", "virtual-school")) {
            read(camden(role), ref, id).statusCode(403);
            assertThat(waiting(camden(role))).doesNotContain(id);
        }
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
    void showsAManagerWhatTheirTeamTold() {
        String ref = PlannedReview.of(plan()).planRef();
        String id = told(ref, Map.of("movesOn", "2026-12-14", "toSettingUrn", "100049"));
        register("advice-author@camden", "advice-author", "MOVES");
        register("team-manager-2@camden", "team-manager", "MOVES");

        assertThat(waiting(camden("team-manager-2"))).contains(id);
        withdraw("team-manager-2", ref, id).statusCode(200);
    }

    @Test
    void letsTheCorporateParentTellTheBoroughThatMaintainsThePlan() {
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
                        .body("toldBy", equalTo("advice-author@islington"))
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
    void refusesAnotherBoroughToTellOfAChildWhomItDoesNotLookAfter() {
        String ref = PlannedReview.of(plan()).planRef();
        islington("advice-author")
                .body(move(Map.of("movesOn", "2026-12-14", "toSettingUrn", "100049")))
                .post("/plans/" + ref + "/placement-moves?planAuthority=" + CAMDEN)
                .then()
                .statusCode(404);
    }

    @Test
    void tellsAMoveOnceHoweverOftenItIsSent() {
        String ref = PlannedReview.of(plan()).planRef();
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

    @Test
    void countsWhatWasToldBeforeAndAfterAndHowFarItLed() {
        move("2041-05-04", "OTHER", Map.of("toSettingUrn", "100049"));
        String far =
                move(
                        "2041-05-05",
                        "NEEDS_NOT_MET",
                        Map.of("toAuthority", "E10000014", "distanceKm", 96));
        String near = move("2041-05-06", "OTHER", Map.of("toAuthority", HACKNEY, "distanceKm", 9));
        withdraw("advice-author", near.split(" ")[0], near.split(" ")[1]).statusCode(200);
        acknowledge(far.split(" ")[0], far.split(" ")[1]).statusCode(200);

        camden("dsco")
                .get("/placement-moves/figures?from=2041-05-01&to=2041-05-31")
                .then()
                .statusCode(200)
                .body("moves", equalTo(2))
                .body("toldBefore", equalTo(2))
                .body("toldAfter", equalTo(0))
                .body("toldBeforePercent", equalTo(100.0f))
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
    void keepsFiguresToTheDsco(String role) {
        camden(role).get("/placement-moves/figures").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sen-caseworker", "dsco", "setting", "virtual-school"})
    void leavesTellingToSocialCare(String role) {
        camden(role)
                .body(move(Map.of("movesOn", "2026-12-14", "toSettingUrn", "100049")))
                .post("/plans/" + PlannedReview.of(plan()).planRef() + "/placement-moves")
                .then()
                .statusCode(403);
    }

    private static String move(String movesOn, String reason, Map<String, ?> more) {
        String ref = PlannedReview.of(plan()).planRef();
        Map<String, Object> said = new HashMap<>(more);
        said.put("movesOn", movesOn);
        said.put("reason", reason);
        return ref + " " + told(ref, said);
    }

    private static Map<String, Object> move(Map<String, ?> said) {
        Map<String, Object> body = new HashMap<>(Map.of("reason", "CARE_PLAN"));
        body.putAll(said);
        return body;
    }

    private static ValidatableResponse tell(String ref, Map<String, ?> said) {
        return camden("advice-author")
                .body(move(said))
                .post("/plans/" + ref + "/placement-moves")
                .then();
    }

    private static String told(String ref, Map<String, ?> said) {
        return tell(ref, said).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse read(RequestSpecification caller, String ref, String id) {
        String[] parts = ref.split("\\?");
        String query = parts.length > 1 ? "?" + parts[1] : "";
        return caller.get("/plans/" + parts[0] + "/placement-moves/" + id + query).then();
    }

    private static ValidatableResponse acknowledge(String ref, String id) {
        return camden("sen-caseworker")
                .post("/plans/" + ref + "/placement-moves/" + id + "/acknowledgement")
                .then();
    }

    private static ValidatableResponse withdraw(String account, String ref, String id) {
        return camden(account)
                .post("/plans/" + ref + "/placement-moves/" + id + "/withdrawal")
                .then();
    }

    private static List<String> waiting(RequestSpecification caller) {
        return caller.get("/placement-moves?awaiting=true&limit=200")
                .then()
                .statusCode(200)
                .body("items.acknowledgedOn", everyItem(nullValue()))
                .body("items.withdrawnOn", not(hasItem(notNullValue())))
                .extract()
                .path("items.id");
    }

    private static String cycle(PlannedReview review) {
        return camdenSystem().get("/plans/" + review.planRef() + "/cycle").asString();
    }

    /** The data of a plan's event, held to its schema. */
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
