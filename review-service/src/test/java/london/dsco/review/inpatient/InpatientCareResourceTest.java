package london.dsco.review.inpatient;

import static london.dsco.review.Callers.camden;
import static london.dsco.review.Callers.camdenSystem;
import static london.dsco.review.Callers.islington;
import static london.dsco.review.PlanBodies.plan;
import static london.dsco.review.PlannedReview.practitioner;
import static london.dsco.review.inpatient.InpatientRequests.inHospital;
import static london.dsco.review.inpatient.InpatientRequests.keep;
import static london.dsco.review.inpatient.InpatientRequests.nothingBut;
import static london.dsco.review.inpatient.InpatientRequests.path;
import static london.dsco.review.inpatient.InpatientRequests.put;
import static london.dsco.review.inpatient.InpatientRequests.read;
import static london.dsco.review.inpatient.InpatientRequests.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import london.dsco.review.PlannedReview;
import london.dsco.review.plan.PlanStatus;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Today is 21 November 2026. */
@QuarkusTest
@WithTestResource(RealParts.class)
class InpatientCareResourceTest {

    @ParameterizedTest
    @EnumSource(PlanStatus.class)
    void canBeRecordedWhileThePlanIsMaintained(PlanStatus status) {
        if (status == PlanStatus.CEASED) {
            assertThat(RecordingInpatientCare.KEPT.after(status)).isEmpty();
        } else {
            assertThat(RecordingInpatientCare.KEPT.after(status)).contains(status);
        }
    }

    @Test
    void storesRegisterStaysReviewsAndRequestsForTheDsco() {
        String ref = registered();
        keep(camden("dsco"), ref, inHospital()).statusCode(200);

        read(camden("dsco"), ref)
                .statusCode(200)
                .body("dynamicSupport.rating", equalTo("RED"))
                .body("stays[0].staffing", equalTo("TWO_TO_ONE"))
                .body("treatmentReviews", hasSize(2))
                .body("intervenorRequests[0].progress", equalTo("REQUESTED"))
                .body("nextTreatmentReviewOn", equalTo("2026-12-03"))
                .body("dischargePlannedOn", equalTo("2027-01-15"))
                .body("keptOn", equalTo("2026-11-21"));
    }

    @Test
    void showsTheCaseworkerOnlyTheTwoDaysThatTheyNeed() {
        String ref = registered();
        keep(camden("dsco"), ref, inHospital()).statusCode(200);

        Map<String, Object> seen =
                read(camden("sen-caseworker"), ref).statusCode(200).extract().path("$");
        assertThat(seen)
                .containsOnlyKeys("planRef", "nextTreatmentReviewOn", "dischargePlannedOn")
                .containsEntry("nextTreatmentReviewOn", "2026-12-03");
        put(camden("sen-caseworker"), ref, "*", inHospital()).statusCode(403);
    }

    @Test
    void showsTheCaseworkerNoDifferenceBetweenOnAndOffTheRegister() {
        String never = registered();
        String on = registered();
        keep(
                        camden("dsco"),
                        on,
                        nothingBut(
                                Map.of(
                                        "dynamicSupport",
                                        Map.of("since", "2026-10-01", "rating", "GREEN"))))
                .statusCode(200);
        Map<String, Object> first = read(camden("sen-caseworker"), never).extract().path("$");
        Map<String, Object> second = read(camden("sen-caseworker"), on).extract().path("$");
        assertThat(first).containsOnlyKeys("planRef");
        assertThat(second).containsOnlyKeys("planRef");
    }

    @Test
    void onlyTheChildsOwnSocialWorkerMayRecordIt() {
        PlannedReview review = PlannedReview.of(plan()).meeting("2026-12-10", "CONFIRMED");
        String ref = review.planRef();
        read(camden("advice-author"), ref).statusCode(403);

        allocated(review, "advice-author@camden");

        keep(camden("advice-author"), ref, inHospital()).statusCode(200);
        read(camden("advice-author"), ref).body("stays", hasSize(1));
        read(camden("advice-author-2"), ref).statusCode(403);
        put(camden("advice-author-2"), ref, "*", inHospital()).statusCode(403);
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
        read(camden("advice-author-2"), review.planRef()).statusCode(403);
    }

    @Test
    void belongsToTheLastSocialWorkerUntilTheNextReviewHasOne() {
        PlannedReview review = PlannedReview.of(plan()).meeting("2026-11-20", "HELD");
        allocated(review, "advice-author@camden");
        camdenSystem()
                .body(
                        Map.of(
                                "decision", "MAINTAIN",
                                "decidedOn", "2026-11-21",
                                "notifiedOn", "2026-11-21"))
                .post(review.path("decision"))
                .then()
                .statusCode(201);
        read(camden("advice-author"), review.planRef()).statusCode(200);

        PlannedReview next =
                new PlannedReview(review.planRef(), PlannedReview.presentOf(review.planRef()))
                        .meeting("2026-12-20", "CONFIRMED");
        allocated(next, "advice-author-2@camden");
        read(camden("advice-author-2"), review.planRef()).statusCode(200);
        read(camden("advice-author"), review.planRef()).statusCode(403);
    }

    @Test
    void replacesTheRecordOnlyForThoseWhoHaveSeenIt() {
        String ref = registered();
        String before = read(camden("dsco"), ref).extract().header("ETag");
        put(camden("dsco"), ref, before, inHospital()).statusCode(200);
        put(camden("dsco"), ref, before, inHospital()).statusCode(412);
        camden("dsco").body(inHospital()).put(path(ref)).then().statusCode(428);

        keep(camden("dsco"), ref, nothingBut(Map.of())).statusCode(200);
        read(camden("dsco"), ref)
                .body("dynamicSupport", nullValue())
                .body("stays", hasSize(0))
                .body("dischargePlannedOn", nullValue());
    }

    @Test
    void refusesImpossibleDates() {
        keep(
                        camden("dsco"),
                        registered(),
                        nothingBut(
                                Map.of(
                                        "stays",
                                        List.of(Map.of("admittedOn", "2026-11-22")),
                                        "treatmentReviews",
                                        List.of(Map.of("kind", "CETR", "place", "COMMUNITY")))))
                .statusCode(422)
                .body("errors.pointer", hasItem("/stays/0/admittedOn"))
                .body("errors.pointer", hasItem("/treatmentReviews/0/plannedOn"));
    }

    @Test
    void refusesAPartInPlaceOfTheWhole() {
        keep(camden("dsco"), registered(), Map.of("stays", List.of()))
                .statusCode(400)
                .body("errors.pointer", hasItem("/treatmentReviews"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"diagnosis", "notes", "medication"})
    void refusesClinicalDetail(String property) {
        Map<String, Object> body = new HashMap<>(inHospital());
        body.put(property, "x");
        keep(camden("dsco"), registered(), body).statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "setting",
                "virtual-school",
                "team-manager",
                "review-coordinator",
                "health-partner",
                "borough-admin"
            })
    void isHiddenFromEveryOtherRole(String role) {
        String ref = registered();
        read(camden(role), ref).statusCode(403);
        put(camden(role), ref, "*", inHospital()).statusCode(403);
        camden(role).get("/inpatient-care/figures").then().statusCode(403);
    }

    @Test
    void showsAnotherBoroughAndTheNetworkNothing() {
        String ref = registered();
        keep(camden("dsco"), ref, inHospital()).statusCode(200);
        read(islington("dsco"), ref).statusCode(404);
        read(camden("dsco"), "EHCP-nobody").statusCode(404);
        assertThat(
                        Database.select(
                                "select type from outbox where aggregateid = ?"
                                        + " and type not like '%plan.opened%'",
                                ref))
                .isEmpty();
    }

    private static void allocated(PlannedReview review, String username) {
        practitioner(username);
        camdenSystem()
                .body(
                        Map.of(
                                "invitedOn",
                                "2026-11-01",
                                "invitees",
                                List.of(Map.of("invitee", "SOCIAL_WORKER", "username", username))))
                .post(review.path("invitations"))
                .then()
                .statusCode(201);
    }
}
