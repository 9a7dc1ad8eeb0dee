package london.dsco.review.transition;

import static london.dsco.review.Callers.camden;
import static london.dsco.review.PlanBodies.planOfChildWith;
import static london.dsco.review.report.ReportRequests.register;
import static london.dsco.review.transition.TransitionCalls.WHY;
import static london.dsco.review.transition.TransitionCalls.asked;
import static london.dsco.review.transition.TransitionCalls.assessed;
import static london.dsco.review.transition.TransitionCalls.decide;
import static london.dsco.review.transition.TransitionCalls.listed;
import static london.dsco.review.transition.TransitionCalls.no;
import static london.dsco.review.transition.TransitionCalls.path;
import static london.dsco.review.transition.TransitionCalls.plan;
import static london.dsco.review.transition.TransitionCalls.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import london.dsco.review.PlannedReview;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which team a transition assessment is for: the child's, and the one that decides. */
@QuarkusTest
@WithTestResource(RealParts.class)
class TransitionTeamsTest {

    @BeforeEach
    void theTeamsOfCamden() {
        register("team-manager@camden", "team-manager", "north");
        register("team-manager-2@camden", "team-manager", "south");
    }

    @Test
    void aManagerSeesOnlyTheChildrenOfTheirTeam() {
        register("advice-author@camden", "advice-author", "north");
        String ref = sent(plan("2010-05-05"), "advice-author@camden");
        String id = asked(ref);

        camden("team-manager").get(path(ref)).then().body("assessments.id", contains(id));
        assertThat(listed(camden("team-manager"), ref)).isPresent();

        assertThat(notFound(camden("team-manager-2").get(path(ref))))
                .isEqualTo(notFound(camden("team-manager-2").get(path("EHCP-nobody"))));
        assertThat(listed(camden("team-manager-2"), ref)).isEmpty();
        camden("team-manager-2")
                .body(Map.of("outcome", "ASSESSED", "decidedOn", "2026-11-21"))
                .post(path(ref) + "/" + id + "/outcome")
                .then()
                .statusCode(404);
        camden("team-manager-2")
                .body(Map.of("askedBy", "PARENT", "requestedOn", "2026-11-02"))
                .post(path(ref))
                .then()
                .statusCode(404);
        assessed(ref, id).statusCode(200);
        camden("team-manager-2")
                .body(Map.of("conclusion", "NO_NEEDS", "concludedOn", "2026-11-21"))
                .post(path(ref) + "/" + id + "/conclusion")
                .then()
                .statusCode(404);
    }

    @Test
    void theDecidingTeamSeesItBesideTheChildsOwnTeam() {
        register("advice-author@camden", "advice-author", "north");
        String ref = sent(plan("2010-05-05"), "advice-author@camden");
        Map<String, Object> request = new HashMap<>();
        request.put("askedBy", "PARENT");
        request.put("requestedOn", "2026-11-02");
        request.put("team", "nobody's");
        camden("sen-caseworker")
                .body(request)
                .post(path(ref))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/team"))
                .body("errors.code", contains("not-registered"));
        request.put("team", "south");
        String id =
                camden("sen-caseworker")
                        .body(request)
                        .post(path(ref))
                        .then()
                        .statusCode(201)
                        .body("team", equalTo("south"))
                        .extract()
                        .path("id");

        assertThat(listed(camden("team-manager"), ref)).isPresent();
        assertThat(listed(camden("team-manager-2"), ref).orElseThrow())
                .containsEntry("team", "south");
        camden("team-manager-2")
                .body(Map.of("outcome", "ASSESSED", "decidedOn", "2026-11-21"))
                .post(path(ref) + "/" + id + "/outcome")
                .then()
                .statusCode(200)
                .body("team", equalTo("south"))
                .body("decidedByTeam", equalTo("south"));
    }

    /** The child's own team may decide what another was asked; the record names whoever decided. */
    @Test
    void showsItToTheTeamThatDecidedAndTheOneThatWasAsked() {
        register("advice-author@camden", "advice-author", "north");
        String ref = sent(plan("2010-05-05"), "advice-author@camden");
        String id =
                camden("sen-caseworker")
                        .body(
                                Map.of(
                                        "askedBy", "PARENT",
                                        "requestedOn", "2026-11-02",
                                        "team", "south"))
                        .post(path(ref))
                        .then()
                        .statusCode(201)
                        .body("decidedByTeam", nullValue())
                        .extract()
                        .path("id");
        decide(ref, id, no("REFUSED"))
                .statusCode(200)
                .body("team", equalTo("south"))
                .body("decidedByTeam", equalTo("north"))
                .body("reasons", equalTo(WHY));
        camden("team-manager-2")
                .get(path(ref))
                .then()
                .body("assessments[0].decidedByTeam", equalTo("north"))
                .body("assessments[0].reasons", nullValue());
    }

    @Test
    void anyManagerStandsInUntilATeamHasDecided() {
        String ref = plan("2010-05-05");
        String id = asked(ref);
        assertThat(listed(camden("team-manager-2"), ref)).isPresent();

        decide(ref, id, no("NOT_YET")).statusCode(200).body("team", equalTo("north"));

        camden("team-manager-2").get(path(ref)).then().body("assessments", equalTo(List.of()));
        assertThat(listed(camden("team-manager-2"), ref)).isEmpty();
        assertThat(listed(camden("team-manager"), ref)).isPresent();
    }

    /** A child without a worker looks the same with another team's assessment as without any. */
    @Test
    void aManagerWhoStandsInDoesNotLearnOfAnotherTeamsAssessment() {
        String without = plan("2010-05-05");
        String with = plan("2010-05-05");
        Map<String, Object> request = new HashMap<>();
        request.put("askedBy", "PARENT");
        request.put("requestedOn", "2026-11-02");
        request.put("team", "south");
        camden("sen-caseworker").body(request).post(path(with)).then().statusCode(201);

        for (String ref : List.of(without, with)) {
            camden("team-manager")
                    .get(path(ref))
                    .then()
                    .statusCode(200)
                    .body("assessments", equalTo(List.of()));
            assertThat(listed(camden("team-manager"), ref)).isEmpty();
        }
        request.remove("team");
        for (String ref : List.of(without, with)) {
            camden("team-manager")
                    .body(request)
                    .post(path(ref))
                    .then()
                    .statusCode(201)
                    .body("status", equalTo("WAITING"))
                    .body("team", nullValue());
            camden("team-manager").get(path(ref)).then().body("assessments.size()", equalTo(1));
            camden("team-manager").body(request).post(path(ref)).then().statusCode(409);
        }
        camden("team-manager-2").get(path(with)).then().body("assessments.size()", equalTo(2));
    }

    @Test
    void aManagerWhoAsksAnotherTeamSeesOnlyTheirRequestOnceItHasDecided() {
        String ref = plan("2010-05-05");
        String key = UUID.randomUUID().toString();
        String id =
                askSouth(ref, key)
                        .statusCode(201)
                        .body("team", equalTo("south"))
                        .extract()
                        .path("id");
        askSouth(ref, key).statusCode(201).body("id", equalTo(id));
        camden("team-manager").get(path(ref)).then().body("assessments", equalTo(List.of()));
        camden("team-manager-2").get(path(ref)).then().body("assessments.id", contains(id));

        camden("team-manager-2")
                .body(no("REFUSED"))
                .post(path(ref) + "/" + id + "/outcome")
                .then()
                .statusCode(200);

        askSouth(ref, key)
                .statusCode(201)
                .body("id", equalTo(id))
                .body("status", equalTo("WAITING"))
                .body("decidedOn", nullValue());
        camden("team-manager").get(path(ref)).then().body("assessments", equalTo(List.of()));
        askSouth(ref, UUID.randomUUID().toString()).statusCode(201);
    }

    @Test
    void anyManagerStandsInForAWorkerWhoIsNoLongerInATeam() {
        String worker = UUID.randomUUID() + "@camden";
        register(worker, "advice-author", "north");
        String ref = sent(plan("2010-05-05"), worker);
        String id = asked(ref);
        assertThat(listed(camden("team-manager-2"), ref)).isEmpty();

        register(worker, "advice-author", null);

        camden("team-manager-2").get(path(ref)).then().body("assessments.id", contains(id));
        assertThat(listed(camden("team-manager-2"), ref)).isPresent();
    }

    @Test
    void anAssessmentMovesWithTheChildToTheNextWorkersTeam() {
        register("advice-author@camden", "advice-author", "north");
        register("advice-author-2@camden", "advice-author", "south");
        PlannedReview first =
                PlannedReview.of(planOfChildWith("dateOfBirth", "2012-05-05"))
                        .sentBySocialCare("advice-author@camden")
                        .meeting("2026-11-18", "HELD");
        String id = asked(first.planRef());
        PlannedReview next = first.next();
        assertThat(listed(camden("team-manager"), first.planRef())).isPresent();

        next.sentBySocialCare("advice-author-2@camden");

        camden("team-manager").get(path(first.planRef())).then().statusCode(404);
        assertThat(listed(camden("team-manager"), first.planRef())).isEmpty();
        camden("team-manager-2")
                .get(path(first.planRef()))
                .then()
                .body("assessments.id", contains(id));
        assertThat(listed(camden("team-manager-2"), first.planRef())).isPresent();
    }

    private static ValidatableResponse askSouth(String ref, String key) {
        return camden("team-manager")
                .header("Idempotency-Key", key)
                .body(
                        Map.of(
                                "askedBy", "PARENT",
                                "requestedOn", "2026-11-02",
                                "informed", List.of("CHILD"),
                                "team", "south"))
                .post(path(ref))
                .then();
    }

    /** Returns the answer that there is no such plan, without the parts that name the call. */
    private static Map<String, Object> notFound(Response answer) {
        Map<String, Object> problem =
                new HashMap<>(
                        answer.then().statusCode(404).extract().<Map<String, Object>>path("$"));
        problem.keySet().removeAll(List.of("instance", "requestId", "traceId"));
        return problem;
    }
}
