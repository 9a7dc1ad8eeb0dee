package london.dsco.review.registration;

import static london.dsco.review.Callers.CAMDEN;
import static london.dsco.review.Callers.camden;
import static london.dsco.review.Callers.camdenSystem;
import static london.dsco.review.Callers.reference;
import static london.dsco.review.PlanBodies.plan;
import static london.dsco.review.PlanBodies.planOfChildWith;
import static london.dsco.review.PlanBodies.planWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Schemas;
import london.dsco.testkit.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class RegisterPlanTest {

    @Test
    void aNewPlanIsCreatedAndReadBack() {
        String ref = reference();
        String tag =
                camdenSystem()
                        .body(planOfChildWith("upn", "W202000023123"))
                        .put("/plans/" + ref)
                        .then()
                        .statusCode(201)
                        .header("Location", "/reviews/v1/plans/" + ref)
                        .body("planRef", equalTo(ref))
                        .body("child.givenName", equalTo("Amina"))
                        .body("dueBy", equalTo("2027-02-28"))
                        .body("yearGroup", equalTo("Y5"))
                        .body("involvement", equalTo("CIN"))
                        .body("planAuthority", equalTo(CAMDEN))
                        .body("eotas", equalTo(false))
                        .body("lastReviewedOn", nullValue())
                        .extract()
                        .header("ETag");

        camden("sen-caseworker")
                .get("/plans/" + ref)
                .then()
                .statusCode(200)
                .header("ETag", tag)
                .body("child.upn", equalTo("W202000023123"));
        camdenSystem().header("If-None-Match", tag).get("/plans/" + ref).then().statusCode(304);
    }

    @Test
    void storesEverythingThatTheBoroughReports() {
        String ref = reference();
        var body = plan();
        body.putAll(
                Map.of(
                        "lastReviewedOn", "2026-10-05",
                        "settingUrn", "100049",
                        "yearGroup", "4",
                        "settingFinalYear", "Y6",
                        "post16MoveOn", "2034-09-01",
                        "careAuthority", "E09000019",
                        "residenceAuthority", "E10000016"));
        body.putAll(
                Map.of(
                        "planAuthority", CAMDEN,
                        "settingAuthority", "W06000015",
                        "residential52Week", true,
                        "eotas", true,
                        "notInSchool", true,
                        "phaseTransferFinalOn", "2026-02-10",
                        "inpatient", true));
        camdenSystem().body(body).put("/plans/" + ref).then().statusCode(201);

        Map<String, Object> read = camdenSystem().get("/plans/" + ref).jsonPath().getMap("");

        assertThat(read).containsAllEntriesOf(without(body, "yearGroup"));
        assertThat(read).containsEntry("yearGroup", "Y4").containsEntry("dueBy", "2027-10-04");
    }

    @Test
    void aSecondPutReplacesEverything() {
        String ref = reference();
        camdenSystem().body(planWith("settingUrn", "100049")).put("/plans/" + ref);

        camdenSystem()
                .body(planWith("planMadeOn", "2026-04-01"))
                .put("/plans/" + ref)
                .then()
                .statusCode(200)
                .body("settingUrn", nullValue())
                .body("dueBy", equalTo("2027-03-31"));
    }

    @Test
    void ifMatchIsHonouredWhenSent() {
        String ref = reference();
        camdenSystem()
                .header("If-Match", "\"none\"")
                .body(plan())
                .put("/plans/" + ref)
                .then()
                .statusCode(412);
        String tag = camdenSystem().body(plan()).put("/plans/" + ref).header("ETag");
        camdenSystem()
                .header("If-Match", tag)
                .body(planWith("eotas", true))
                .put("/plans/" + ref)
                .then()
                .statusCode(200);
        camdenSystem()
                .header("If-Match", tag)
                .body(plan())
                .put("/plans/" + ref)
                .then()
                .statusCode(412)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:dsco:precondition-failed"));
        camdenSystem().get("/plans/" + ref).then().body("eotas", equalTo(true));
    }

    @Test
    void publishesTheOpeningOfAPlanOnce() {
        String ref = reference();
        camdenSystem().body(plan()).put("/plans/" + ref).then().statusCode(201);
        camdenSystem().body(plan()).put("/plans/" + ref).then().statusCode(200);

        var told = Topics.await("review.plan.v1", ref, 1);

        assertThat(told).hasSize(1);
        assertThat(Topics.header(told.get(0), "ce_type"))
                .isEqualTo("london.dsco.review.plan.opened.v1");
        assertThat(Topics.header(told.get(0), "ce_source")).isEqualTo("urn:dsco:review-service");
        assertThat(Topics.header(told.get(0), "ce_borough")).isEqualTo(CAMDEN);
        Schemas.assertValid("london.dsco.review.plan.opened.v1", told.get(0).value());
        assertThat(told.get(0).value()).contains("2027-02-28").doesNotContain("Amina");
    }

    @Test
    void aNewChildProtectionPlanMakesTheContentStaleUntilTheNextDecision() {
        String ref = reference();
        camdenSystem().body(plan()).put("/plans/" + ref);

        camdenSystem()
                .body(planWith("involvement", "CP"))
                .put("/plans/" + ref)
                .then()
                .body("socialCareContentStaleSince", equalTo("2026-11-21"));
        var told = Topics.await("review.plan.v1", ref, 2).get(1);
        Schemas.assertValid("london.dsco.review.plan.outdated.v1", told.value());
        assertThat(told.value()).doesNotContain("involvement", "\"CP\"");

        var decided = planWith("involvement", "CP");
        decided.put("lastReviewedOn", "2026-11-21");
        camdenSystem()
                .body(decided)
                .put("/plans/" + ref)
                .then()
                .body("socialCareContentStaleSince", nullValue());
    }

    @Test
    void ofManyConcurrentRegistrationsOneOpensThePlan() {
        String ref = reference();
        List<Integer> answers =
                IntStream.range(0, 8)
                        .mapToObj(
                                i ->
                                        CompletableFuture.supplyAsync(
                                                () ->
                                                        camdenSystem()
                                                                .body(plan())
                                                                .put("/plans/" + ref)
                                                                .statusCode()))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .sorted()
                        .toList();

        assertThat(answers).containsExactly(200, 200, 200, 200, 200, 200, 200, 201);
    }

    @Test
    void acceptsAPlanMadeAndReviewedToday() {
        var body = planWith("planMadeOn", "2026-11-21");
        body.put("lastReviewedOn", "2026-11-21");
        camdenSystem().body(body).put("/plans/" + reference()).then().statusCode(201);
    }

    @Test
    void assumesTheBoroughItselfIfNoAuthorityIsNamed() {
        camdenSystem()
                .body(plan())
                .put("/plans/" + reference())
                .then()
                .body("planAuthority", equalTo(CAMDEN))
                .body("careAuthority", equalTo(CAMDEN))
                .body("residenceAuthority", nullValue());
    }

    @Test
    void theHistoryHasOnlyWhatChanged() {
        String ref = reference();
        camdenSystem().body(plan()).put("/plans/" + ref);
        camdenSystem().body(plan()).put("/plans/" + ref);
        camdenSystem().body(planWith("lastReviewedOn", "2026-10-05")).put("/plans/" + ref);

        assertThat(
                        Database.select(
                                "select name, actor, data ->> 'dueBy' as due from history_entry"
                                        + " where record_type = 'plan' and record_id = ? order by seq",
                                ref))
                .extracting(
                        line -> line.get("name") + " " + line.get("actor") + " " + line.get("due"))
                .containsExactly(
                        "REGISTERED camden-system 2027-02-28",
                        "REGISTERED camden-system 2027-10-04");
    }

    private static Map<String, Object> without(Map<String, Object> body, String property) {
        body.remove(property);
        return body;
    }
}
