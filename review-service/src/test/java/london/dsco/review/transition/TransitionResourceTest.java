package london.dsco.review.transition;

import static london.dsco.review.Callers.camden;
import static london.dsco.review.Callers.camdenSystem;
import static london.dsco.review.report.ReportRequests.register;
import static london.dsco.review.transition.TransitionCalls.WHY;
import static london.dsco.review.transition.TransitionCalls.ask;
import static london.dsco.review.transition.TransitionCalls.asked;
import static london.dsco.review.transition.TransitionCalls.assessed;
import static london.dsco.review.transition.TransitionCalls.conclude;
import static london.dsco.review.transition.TransitionCalls.decide;
import static london.dsco.review.transition.TransitionCalls.history;
import static london.dsco.review.transition.TransitionCalls.listed;
import static london.dsco.review.transition.TransitionCalls.no;
import static london.dsco.review.transition.TransitionCalls.path;
import static london.dsco.review.transition.TransitionCalls.plan;
import static london.dsco.review.transition.TransitionCalls.withoutConsent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The life of a transition assessment, from the request to its conclusion. */
@QuarkusTest
@WithTestResource(RealParts.class)
class TransitionResourceTest {

    @BeforeEach
    void theTeamsOfCamden() {
        register("team-manager@camden", "team-manager", "north");
        register("team-manager-2@camden", "team-manager", "south");
    }

    @Test
    void canBeRequestedAtAnyAgeAndThenWaits() {
        String ref = plan("2017-05-05");
        ask(ref, "PARENT", "2026-11-21")
                .statusCode(201)
                .header("Location", endsWith(path(ref)))
                .body("id", notNullValue())
                .body("status", equalTo("WAITING"))
                .body("informed", containsInAnyOrder("CHILD", "ADULT_SOCIAL_CARE"))
                .body("servicesGoOn", equalTo(false))
                .body("citation", equalTo("Care Act 2014, s 58(1)"));
        assertThat(listed(camden("dsco"), ref).orElseThrow())
                .containsEntry("status", "WAITING")
                .containsEntry("requestedOn", "2026-11-21")
                .doesNotContainKeys("reasons", "dateOfBirth");
    }

    @ParameterizedTest
    @CsvSource({"2010-05-05, 2026-11-22, in-the-future", "2008-11-20, 2026-11-21, from-18"})
    void refusesAnImpossibleRequest(String born, String on, String code) {
        String ref = plan(born);
        ask(ref, "CHILD", on)
                .statusCode(422)
                .body("errors.pointer", contains("/requestedOn"))
                .body("errors.code", contains(code));
        assertThat(listed(camden("dsco"), ref)).isEmpty();
    }

    @Test
    void refusesASecondWhileOneIsOpenAndAcceptsItAfterwards() {
        String ref = plan("2010-05-05");
        String first = asked(ref);
        ask(ref, "CARER", "2026-11-20").statusCode(409);
        decide(ref, first, no("REFUSED")).statusCode(200).body("status", equalTo("REFUSED"));
        ask(ref, "CARER", "2026-11-20").statusCode(201);
        camden("dsco").get(path(ref)).then().body("assessments", hasSize(2));
    }

    @Test
    void anAssessmentThatWasTooEarlyIsReconsidered() {
        String ref = plan("2010-05-05");
        String id = asked(ref);
        decide(ref, id, no("NOT_YET"))
                .statusCode(200)
                .body("status", equalTo("NOT_YET"))
                .body("reasons", equalTo(WHY))
                .body("lookAgainOverdue", equalTo(true));
        assertThat(listed(camden("dsco"), ref).orElseThrow())
                .containsEntry("lookAgainOn", "2026-11-20")
                .containsEntry("lookAgainOverdue", true);

        decide(ref, id, Map.of("outcome", "ASSESSED", "decidedOn", "2026-11-17"))
                .statusCode(422)
                .body("errors.code", contains("order"));
        assessed(ref, id)
                .statusCode(200)
                .body("status", equalTo("ASSESSED"))
                .body("lookAgainOn", nullValue())
                .body("reasons", nullValue());
        decide(ref, id, no("REFUSED")).statusCode(409);
    }

    @Test
    void aNewRequestReplacesOneThatWasTooEarlyAndNeedsAnAnswer() {
        String ref = plan("2010-05-05");
        String id = ask(ref, "AUTHORITY", "2026-11-02").statusCode(201).extract().path("id");
        Map<String, Object> tooEarly = no("NOT_YET");
        tooEarly.remove("reasonsSentOn");
        decide(ref, id, tooEarly).statusCode(200);
        camden("team-manager")
                .body(
                        Map.of(
                                "askedBy", "PARENT",
                                "requestedOn", "2026-11-19",
                                "informed", List.of("PARENT", "CHILD")))
                .post(path(ref))
                .then()
                .statusCode(201)
                .body("id", equalTo(id))
                .body("status", equalTo("WAITING"))
                .body("askedBy", equalTo("PARENT"))
                .body("requestedOn", equalTo("2026-11-19"))
                .body("informed", contains("CHILD", "PARENT", "ADULT_SOCIAL_CARE"))
                .body("decidedOn", nullValue())
                .body("reasons", nullValue())
                .body("lookAgainOn", nullValue())
                .body("lookAgainOverdue", equalTo(false));
        ask(ref, "CARER", "2026-11-20").statusCode(409);
        Map<String, Object> refused = no("REFUSED");
        refused.put("decidedOn", "2026-11-20");
        refused.remove("reasonsSentOn");
        decide(ref, id, refused)
                .statusCode(422)
                .body("errors.pointer", contains("/reasonsSentOn"))
                .body("errors.code", contains("required"));
        refused.put("reasonsSentOn", "2026-11-21");
        decide(ref, id, refused).statusCode(200);
        camden("dsco").get(path(ref)).then().body("assessments.status", contains("REFUSED"));
        assertThat(history(id))
                .hasSize(4)
                .anyMatch(line -> line.contains("AUTHORITY") && line.contains("2026-11-02"))
                .anyMatch(line -> line.contains("PARENT") && line.contains("2026-11-19"))
                .anyMatch(line -> line.contains("REFUSED") && line.contains("2026-11-21"))
                .noneMatch(line -> line.contains(WHY));
    }

    @Test
    void nothingReplacesALaterRequestAndTheAuthorityDecidesAgainWithoutOne() {
        String ref = plan("2010-05-05");
        decide(ref, asked(ref), no("NOT_YET")).statusCode(200);
        ask(ref, "AUTHORITY", "2026-11-20").statusCode(409);
        ask(ref, "CARER", "2026-11-01")
                .statusCode(422)
                .body("errors.pointer", contains("/requestedOn"))
                .body("errors.code", contains("order"));
        camden("dsco").get(path(ref)).then().body("assessments.status", contains("NOT_YET"));
    }

    @Test
    void isConcludedAfterItWasCarriedOutAndLeavesTheList() {
        String ref = plan("2010-05-05");
        String id = asked(ref);
        conclude(ref, id, "2026-11-21").statusCode(409);
        assessed(ref, id).statusCode(200);
        assertThat(listed(camdenSystem(), ref)).isPresent();
        conclude(ref, id, "2026-11-22")
                .statusCode(422)
                .body("errors.code", contains("in-the-future"));
        conclude(ref, id, "2026-11-21")
                .statusCode(200)
                .body("status", equalTo("CONCLUDED"))
                .body("conclusion", equalTo("NEEDS_MET"));
        assertThat(listed(camdenSystem(), ref)).isEmpty();
    }

    @Test
    void servicesContinueAtEighteenUntilThereIsAConclusion() {
        String ref = plan("2008-11-21");
        String id =
                ask(ref, "AUTHORITY", "2026-11-20")
                        .statusCode(201)
                        .body("servicesGoOn", equalTo(true))
                        .extract()
                        .path("id");
        assessed(ref, id).body("servicesGoOn", equalTo(true));
        assertThat(listed(camden("dsco"), ref).orElseThrow()).containsEntry("servicesGoOn", true);
        conclude(ref, id, "2026-11-21").body("servicesGoOn", equalTo(false));
    }

    @Test
    void namesEveryErrorInAnOutcomeAndChangesNothing() {
        String ref = plan("2010-05-05");
        String id = asked(ref);
        decide(ref, id, Map.of("outcome", "NOT_YET", "decidedOn", "2026-11-01"))
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains("/decidedOn", "/reasons", "/reasonsSentOn", "/lookAgainOn"))
                .body("errors.code", contains("order", "required", "required", "required"));
        decide(ref, id, withoutConsent("CHILD_DECLINED", true))
                .statusCode(422)
                .body("errors.code", contains("assess-all-the-same"));
        camden("dsco").get(path(ref)).then().body("assessments.status", contains("WAITING"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHILD_DECLINED", "NOT_IN_BEST_INTERESTS"})
    void withoutConsentItEndsAndTheParentWhoAskedIsInformed(String outcome) {
        String ref = plan("2010-05-05");
        decide(ref, asked(ref), withoutConsent(outcome, false))
                .statusCode(200)
                .body("status", equalTo(outcome))
                .body("reasons", equalTo(WHY))
                .body("reasonsSentOn", equalTo("2026-11-19"))
                .body("citation", equalTo("Care Act 2014, s 58(3) to (5)"));
        assertThat(listed(camden("dsco"), ref)).isEmpty();
    }

    @Test
    void acceptsTheEtagOfThePlanFromThoseWhoRunReviews() {
        String ref = plan("2010-05-05");
        String plan = camden("sen-caseworker").get("/plans/" + ref).header("ETag");
        camden("sen-caseworker")
                .header("If-Match", plan)
                .body(Map.of("askedBy", "PARENT", "requestedOn", "2026-11-02"))
                .post(path(ref))
                .then()
                .statusCode(201);
        camden("team-manager")
                .header("If-Match", plan)
                .body(Map.of("outcome", "ASSESSED", "decidedOn", "2026-11-21"))
                .post(path(ref) + "/" + idOf(ref) + "/outcome")
                .then()
                .statusCode(412);
    }

    private static String idOf(String ref) {
        return camden("dsco").get(path(ref)).then().extract().path("assessments[0].id");
    }

    @Test
    void refusesToChangeAVersionThatTheSenderHasNotSeen() {
        String ref = plan("2010-05-05");
        String seen = camden("team-manager").get(path(ref)).header("ETag");
        String id = asked(ref);
        camden("team-manager")
                .header("If-Match", seen)
                .body(Map.of("outcome", "ASSESSED", "decidedOn", "2026-11-21"))
                .post(path(ref) + "/" + id + "/outcome")
                .then()
                .statusCode(412);
    }
}
