package london.dsco.advice.otherplan;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.system;
import static london.dsco.advice.People.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import london.dsco.advice.Journey;
import london.dsco.domain.London;
import london.dsco.journey.AdviceCase;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class OtherPlansResourceTest {

    private static final LocalDate TODAY = London.dateOf(Clock.systemUTC().instant());
    private static final String CHANGED = "OTHER_PLANS_CHANGED";

    private static String plans(String outcome) {
        ObjectNode body = Journey.JSON.createObjectNode();
        ArrayNode plans = body.putArray("plans");
        plans.addObject()
                .put("kind", "CHILD_IN_NEED")
                .put("updatedOn", TODAY.toString())
                .putArray("outcomes")
                .add(outcome);
        return body.toString();
    }

    private static Response change(String role, AdviceCase journey, String body, String match) {
        return as(role).header("If-Match", match).body(body).put(journey.path("/other-plans"));
    }

    private static String firstOutcome(AdviceCase journey) {
        return as("advice-author").get(journey.path("/advice")).path("outcomes[0].text");
    }

    private static Response checks(AdviceCase journey) {
        return as("advice-author").post(journey.path("/checks"));
    }

    @Test
    void thePlansAreEmptyThenWrittenAndChanged() {
        AdviceCase journey = Journey.opened().allocated();
        String path = journey.path("/other-plans");
        as("dsco")
                .get(path)
                .then()
                .statusCode(200)
                .body("plans", equalTo(List.of()))
                .body("changedBy", nullValue());
        String empty = tag("advice-author", path);
        change("advice-author", journey, plans("Canary outcome"), empty)
                .then()
                .statusCode(200)
                .body("plans.kind", contains("CHILD_IN_NEED"))
                .body("plans[0].outcomes", contains("Canary outcome"))
                .body("changedBy", equalTo("advice-author@camden"));
        change("team-manager", journey, plans("Another"), empty).then().statusCode(412);
        change("team-manager", journey, plans("Canary outcome"), "*").then().statusCode(200);
        assertThat(Journey.entries(journey, CHANGED)).isEqualTo(1);
        assertThat(as("dsco").get(journey.path("/timeline")).asString())
                .contains(CHANGED)
                .doesNotContain("Canary outcome");
        as("advice-author").body(plans("x")).put(path).then().statusCode(428);
        change("advice-author", journey, plans("x").replace(TODAY + "", "2999-01-01"), "*")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/plans/0/updatedOn"));
        change("advice-author", journey, plans(""), "*").then().statusCode(400);
    }

    /**
     * The advice should add to existing plans, so a repetition is reported and an addition is not.
     */
    @Test
    void theChecksFindOutcomesThatRepeatOneOfThem() {
        AdviceCase journey = Journey.opened().allocated().drafted();
        checks(journey)
                .then()
                .statusCode(200)
                .body("findings.code", not(hasItem("DUPLICATES_OTHER_PLAN")));
        change("advice-author", journey, plans(firstOutcome(journey)), "*").then().statusCode(200);
        checks(journey)
                .then()
                .body("findings.code", hasItem("DUPLICATES_OTHER_PLAN"))
                .body(
                        "findings.find { it.code == 'DUPLICATES_OTHER_PLAN' }.at",
                        equalTo("/outcomes/0"));
        change("advice-author", journey, plans("He learns to swim."), "*").then().statusCode(200);
        checks(journey).then().body("findings.code", not(hasItem("DUPLICATES_OTHER_PLAN")));
    }

    @Test
    void theAuthorIsAskedWhatTheAdviceAddsToThePlans() {
        AdviceCase journey = Journey.opened().allocated();
        String asked = "sections.questions.flatten().of";
        as("advice-author")
                .get(journey.path("/prompts"))
                .then()
                .body(asked, not(hasItem("WITH_OTHER_PLANS")));
        change("advice-author", journey, plans("x"), "*").then().statusCode(200);
        as("advice-author")
                .get(journey.path("/prompts"))
                .then()
                .body(asked, hasItem("WITH_OTHER_PLANS"));
    }

    /** Neither the document nor the dispatched advice contains any of them. */
    @Test
    void thePlansDoNotAppearInSentAdvice() {
        AdviceCase journey = Journey.opened().allocated();
        change("advice-author", journey, plans("Canary outcome"), "*").then().statusCode(200);
        journey.drafted().submitted().authorised().audited(3).signedOff().dispatched();
        for (String part : List.of("", "/advice", "/timeline")) {
            assertThat(as("sen-caseworker").get(journey.path(part)).asString())
                    .doesNotContain("Canary outcome", CHANGED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sen-caseworker", "health-partner", "borough-admin"})
    void otherRolesCannotReadOrChangeThePlans(String role) {
        AdviceCase journey = Journey.opened().allocated();
        as(role).get(journey.path("/other-plans")).then().statusCode(403);
        change(role, journey, plans("x"), "*").then().statusCode(403);
    }

    /** The case system sends its own plans, and learns nothing of what people wrote. */
    @Test
    void theCaseSystemSendsAndSeesOnlyItsOwnPlans() {
        AdviceCase journey = Journey.opened().allocated();
        String path = journey.path("/other-plans");
        change(
                        "advice-author",
                        journey,
                        plans("Canary outcome").replace("CHILD_IN_NEED", "EARLY_HELP"),
                        "*")
                .then()
                .statusCode(200);
        String tag = system("camden").get(path).header("ETag");
        system("camden")
                .header("If-Match", tag)
                .body(
                        plans("She swims.")
                                .replace("\"outcomes", "\"asOf\":\"" + TODAY + "\",\"outcomes"))
                .put(path)
                .then()
                .statusCode(200)
                .body("plans.kind", contains("CHILD_IN_NEED"))
                .body("plans.source", contains("CASE_SYSTEM"))
                .body("plans.stale", contains(false))
                .body("changedBy", nullValue());
        assertThat(system("camden").get(path).asString()).doesNotContain("Canary", "author");
        assertThat(system("camden").get(journey.path("/timeline")).asString())
                .doesNotContain(CHANGED);
        as("dsco")
                .get(path)
                .then()
                .body("plans.kind", contains("EARLY_HELP", "CHILD_IN_NEED"))
                .body("changedBy", equalTo("camden-system"));
        system("camden").header("If-Match", tag).body(plans("x")).put(path).then().statusCode(412);
        system("camden").body(plans("x")).put(path).then().statusCode(428);
        system("islington")
                .header("If-Match", "*")
                .body(plans("x"))
                .put(path)
                .then()
                .statusCode(404);
        system("camden")
                .header("If-Match", "*")
                .body("{\"plans\": []}")
                .put(path)
                .then()
                .statusCode(200);
        as("dsco").get(path).then().body("plans.kind", contains("EARLY_HELP"));
    }

    @Test
    void aPlanNotReadForMoreThanSixWeeksIsOutOfDate() {
        AdviceCase journey = Journey.opened().allocated();
        String old = TODAY.minusDays(43).toString();
        change(
                        "advice-author",
                        journey,
                        plans("x")
                                .replace(TODAY.toString(), old)
                                .replace("\"outcomes", "\"asOf\":\"" + old + "\",\"outcomes"),
                        "*")
                .then()
                .statusCode(200)
                .body("plans.stale", contains(true));
        change("advice-author", journey, plans("x").replace(TODAY.toString(), old), "*")
                .then()
                .body("plans.stale", contains(false))
                .body("plans.asOf", contains(TODAY.toString()));
    }

    @Test
    void refusesPlansWrittenByTheDsco() {
        AdviceCase journey = Journey.opened().allocated();
        change("dsco", journey, plans("x"), "*").then().statusCode(403);
        as("dsco", "islington").get(journey.path("/other-plans")).then().statusCode(404);
    }
}
