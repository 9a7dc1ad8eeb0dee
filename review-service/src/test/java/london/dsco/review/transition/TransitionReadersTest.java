package london.dsco.review.transition;

import static london.dsco.review.Callers.camden;
import static london.dsco.review.Callers.islington;
import static london.dsco.review.report.ReportRequests.register;
import static london.dsco.review.transition.TransitionCalls.WHY;
import static london.dsco.review.transition.TransitionCalls.asked;
import static london.dsco.review.transition.TransitionCalls.assessed;
import static london.dsco.review.transition.TransitionCalls.conclude;
import static london.dsco.review.transition.TransitionCalls.decide;
import static london.dsco.review.transition.TransitionCalls.history;
import static london.dsco.review.transition.TransitionCalls.listed;
import static london.dsco.review.transition.TransitionCalls.no;
import static london.dsco.review.transition.TransitionCalls.path;
import static london.dsco.review.transition.TransitionCalls.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who reads a transition assessment, how much of it, and who decides. */
@QuarkusTest
@WithTestResource(RealParts.class)
class TransitionReadersTest {

    @BeforeEach
    void theTeamsOfCamden() {
        register("team-manager@camden", "team-manager", "north");
        register("team-manager-2@camden", "team-manager", "south");
    }

    @ParameterizedTest
    @CsvSource({
        "dsco,               true",
        "team-manager,       true",
        "sen-caseworker,     false",
        "review-coordinator, false"
    })
    void theDscoAndTheTeamThatDecidedReadTheReasons(String reader, boolean reads) {
        String ref = plan("2010-05-05");
        decide(ref, asked(ref), no("REFUSED")).statusCode(200);
        camden(reader)
                .get(path(ref))
                .then()
                .statusCode(200)
                .body("assessments[0].reasonsSentOn", equalTo("2026-11-19"))
                .body("assessments[0].reasons", reads ? equalTo(WHY) : nullValue());
    }

    @Test
    void anotherManagerOfTheSameTeamReadsTheReasons() {
        register("team-manager-2@camden", "team-manager", "north");
        String ref = plan("2010-05-05");
        decide(ref, asked(ref), no("REFUSED")).statusCode(200);
        camden("team-manager-2").get(path(ref)).then().body("assessments[0].reasons", equalTo(WHY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "virtual-school",
                "health-partner",
                "setting",
                "borough-admin",
                "advice-author"
            })
    void nobodyElseSeesThem(String role) {
        String ref = plan("2010-05-05");
        camden(role).get(path(ref)).then().statusCode(403);
        camden(role).get("/transition-assessments").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dsco", "sen-caseworker", "review-coordinator"})
    void onlyAManagerDecides(String role) {
        String ref = plan("2010-05-05");
        camden(role)
                .body(Map.of("outcome", "ASSESSED", "decidedOn", "2026-11-21"))
                .post(path(ref) + "/" + asked(ref) + "/outcome")
                .then()
                .statusCode(403);
    }

    @Test
    void anotherPlansAssessmentIsNotFound() {
        String id = asked(plan("2010-05-05"));
        String other = plan("2010-05-05");
        assessed(other, id).statusCode(404);
        conclude(other, UUID.randomUUID().toString(), "2026-11-21").statusCode(404);
    }

    @Test
    void anotherBoroughFindsNothing() {
        String ref = plan("2010-05-05");
        asked(ref);
        islington("dsco").get(path(ref)).then().statusCode(404);
        assertThat(listed(islington("dsco"), ref)).isEmpty();
    }

    @Test
    void theNextPageContinuesTheList() {
        asked(plan("2010-05-05"));
        asked(plan("2010-05-05"));
        Response first = camden("dsco").queryParam("limit", 1).get("/transition-assessments");
        first.then().statusCode(200).body("items", hasSize(1));
        Response second =
                camden("dsco")
                        .queryParam("limit", 1)
                        .queryParam("cursor", first.<String>path("nextCursor"))
                        .get("/transition-assessments");
        second.then().statusCode(200).body("items", hasSize(1));
        assertThat(second.<String>path("items[0].id"))
                .isGreaterThan(first.<String>path("items[0].id"));
    }

    @Test
    void storesNoTextInTheHistory() {
        String ref = plan("2010-05-05");
        String id = asked(ref);
        decide(ref, id, no("REFUSED")).statusCode(200);
        List<String> lines = history(id);
        assertThat(lines).hasSize(2);
        assertThat(lines.toString()).contains("REFUSED").doesNotContain(WHY);
    }
}
