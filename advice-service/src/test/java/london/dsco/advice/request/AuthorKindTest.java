package london.dsco.advice.request;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.system;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import london.dsco.advice.Journey;
import london.dsco.journey.AdviceCase;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Allocation to an author of the wrong kind, its override, and handovers. */
@QuarkusTest
@WithTestResource(RealParts.class)
class AuthorKindTest {

    private final String earlyHelp = "early-help-" + UUID.randomUUID().toString().substring(0, 13);

    @BeforeEach
    void registerAnEarlyHelpWorker() {
        system("camden")
                .body(
                        """
                        {"roles": ["advice-author"], "levels": ["EARLY_HELP"], "team": "Disabled children",
                         "profession": "EARLY_HELP_WORKER", "employer": "Example Trust",
                         "onBehalfOf": "London Borough of Camden", "trainedOn": "2026-01-15"}
                        """)
                .put("/advice/v1/practitioners/" + earlyHelp)
                .then()
                .statusCode(201);
    }

    private static AdviceCase opened(String involvement) {
        ObjectNode opening = Journey.opening();
        return Journey.openedIn("camden", opening.put("involvement", involvement));
    }

    private static Response allocate(AdviceCase journey, String body) {
        return as("team-manager")
                .header("If-Match", "*")
                .body(body)
                .put(journey.path("/allocation"));
    }

    private static void level(AdviceCase journey, int level) {
        as("team-manager")
                .header("If-Match", "*")
                .body("{\"levelOfNeed\": " + level + "}")
                .put(journey.path("/level-of-need"))
                .then()
                .statusCode(200);
    }

    private String author() {
        return "{\"author\": \"" + earlyHelp + "\"}";
    }

    private String overriding(String reason) {
        return "{\"author\": \"" + earlyHelp + "\", \"overrideReason\": \"" + reason + "\"}";
    }

    @Test
    void allowsAnEarlyHelpWorkerAtLevelTwoAndShowsTheirProfile() {
        AdviceCase journey = opened("EARLY_HELP");
        level(journey, 2);
        allocate(journey, author())
                .then()
                .statusCode(200)
                .body("profession", equalTo("EARLY_HELP_WORKER"))
                .body("employer", equalTo("Example Trust"))
                .body("onBehalfOf", equalTo("London Borough of Camden"))
                .body("trainedOn", equalTo("2026-01-15"))
                .body("leastLevel", equalTo("EARLY_HELP"))
                .body("handovers", hasSize(0));
    }

    @Test
    void refusesAnEarlyHelpWorkerAtLevelThreeAndNamesTheRule() {
        AdviceCase journey = opened("NOT_KNOWN");
        level(journey, 3);
        allocate(journey, author())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/author"))
                .body("errors.code", contains("wrong-kind-of-author"))
                .body("rule", equalTo("LEVEL_OF_NEED"));
        as("dsco").get(journey.path()).then().body("status", equalTo("RECEIVED"));
        assertThat(Journey.entries(journey, "ALLOCATED")).isZero();
    }

    @Test
    void refusesAnEarlyHelpWorkerForAChildOnAProtectionPlanAndABlankOverride() {
        AdviceCase journey = opened("CP");
        allocate(journey, author()).then().statusCode(422).body("rule", equalTo("INVOLVEMENT"));
        allocate(journey, overriding("  ")).then().statusCode(422);
        allocate(journey, overriding("x".repeat(501)))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/overrideReason"));
    }

    @Test
    void keepsTheReasonOfAnOverrideInTheHistoryForReadersOfTheWholeCase() {
        AdviceCase journey = opened("CIN");
        allocate(journey, overriding("Leads the family help plan")).then().statusCode(200);
        as("dsco")
                .get(journey.path("/timeline"))
                .then()
                .body("entries[1].event", equalTo("ALLOCATED"))
                .body("entries[1].note", equalTo("Leads the family help plan"))
                .body("entries[1].data.overridden", equalTo("INVOLVEMENT"));
        assertThat(as("sen-caseworker").get(journey.path("/timeline")).asString())
                .doesNotContain("family help", "INVOLVEMENT", earlyHelp);
    }

    @Test
    void recordsNoOverrideIfNoRuleIsBroken() {
        AdviceCase journey = opened("NOT_KNOWN");
        allocate(journey, overriding("In case")).then().statusCode(200);
        as("dsco")
                .get(journey.path("/timeline"))
                .then()
                .body("entries[1].note", nullValue())
                .body("entries[1].data.overridden", nullValue());
    }

    @Test
    void changesNothingWhenTheAuthorIsNamedAgainAfterTheLevelRose() {
        AdviceCase journey = opened("NOT_KNOWN");
        allocate(journey, author()).then().statusCode(200);
        level(journey, 4);
        allocate(journey, author())
                .then()
                .statusCode(200)
                .body("author", equalTo(earlyHelp))
                .body("leastLevel", equalTo("SOCIAL_WORKER"));
        assertThat(Journey.entries(journey, "ALLOCATED")).isEqualTo(1);
    }

    @Test
    void showsAHandoverOnlyToReadersOfTheWholeCase() {
        AdviceCase journey = opened("NOT_KNOWN").allocated();
        allocate(
                        journey,
                        "{\"author\": \"" + earlyHelp + "\", \"reason\": \"Draws the lead early\"}")
                .then()
                .statusCode(200)
                .body("handovers.from", contains("advice-author@camden"))
                .body("handovers.to", contains(earlyHelp));
        as("dsco")
                .get(journey.path())
                .then()
                .body("handovers.reason", contains("Draws the lead early"))
                .body(
                        "handovers[0].at",
                        equalTo(as("dsco").get(journey.path("/allocation")).path("allocatedAt")));
        as("dsco")
                .get(journey.path("/timeline"))
                .then()
                .body("entries[2].data.from", equalTo("advice-author@camden"))
                .body("entries[2].note", equalTo("Draws the lead early"));
        for (String role : new String[] {"sen-caseworker", "health-partner", "borough-admin"}) {
            as(role).get(journey.path())
                    .then()
                    .statusCode(200)
                    .body("$", not(hasKey("handovers")))
                    .body("$", not(hasKey("levelOfNeed")));
        }
        allocate(journey, "{\"author\": \"a@camden\", \"reason\": \"" + "x".repeat(501) + "\"}")
                .then()
                .statusCode(400);
    }
}
