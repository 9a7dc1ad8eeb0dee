package london.dsco.advice.writing;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.system;
import static london.dsco.advice.People.user;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import london.dsco.advice.Journey;
import london.dsco.advice.Staff;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.Fixtures;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

/** Advice about looked-after children, and what a version keeps about its author. */
@QuarkusTest
@WithTestResource(RealParts.class)
class LookedAfterAdviceTest {

    private final String author = "snapshot-" + UUID.randomUUID().toString().substring(0, 13);

    private static AdviceCase lookedAfter() {
        return Journey.openedIn("camden", Journey.opening().put("involvement", "CLA")).allocated();
    }

    @Test
    void refusesASubmissionWithAFindingForEachPromptThatIsOpen() {
        as("advice-author")
                .body(Fixtures.submission().toString())
                .post(lookedAfter().drafted().path("/submission"))
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains(
                                "/claPrompts/overAndAbove",
                                "/claPrompts/adverseExperiences",
                                "/claPrompts/placement"));
    }

    @Test
    void needsTheAnswersOnceTheChildBecomesLookedAfterDuringTheSixWeeks() {
        AdviceCase journey = Journey.opened().allocated().drafted();
        system("camden")
                .header("If-Match", "*")
                .body("{\"involvement\": \"CLA\"}")
                .put(journey.path("/involvement"))
                .then()
                .statusCode(200);
        as("advice-author")
                .body(Fixtures.submission().toString())
                .post(journey.path("/submission"))
                .then()
                .statusCode(422);
        journey.drafted(Fixtures.adviceOnLookedAfterChild()).submitted();
    }

    @Test
    void showsTheAnswersToTheSenTeamOnlyWithTheSentAdvice() {
        AdviceCase journey = lookedAfter().drafted(Fixtures.adviceOnLookedAfterChild()).submitted();
        as("sen-caseworker").get(journey.path("/advice")).then().statusCode(403);
        as("sen-caseworker").get(journey.path()).then().body("$", not(hasKey("claPrompts")));
        journey.authorised().audited(3).signedOff().dispatched();
        as("sen-caseworker")
                .get(journey.path("/advice"))
                .then()
                .statusCode(200)
                .body(
                        "claPrompts.placement.reasonNotAnswered",
                        equalTo("The placement is new; it is reviewed next month."));
        for (String role : new String[] {"health-partner", "borough-admin"}) {
            as(role).get(journey.path("/advice")).then().statusCode(403);
        }
    }

    @Test
    void keepsTheAuthorsRegisterDataAtSubmission() {
        register("SOCIAL_WORKER", "Example Trust", "2026-01-15");
        AdviceCase journey = Journey.opened();
        as("team-manager")
                .header("If-Match", "*")
                .body("{\"author\": \"" + author + "\"}")
                .put(journey.path("/allocation"))
                .then()
                .statusCode(200);
        user(author, "camden", "advice-author")
                .header("If-Match", "*")
                .body(Fixtures.advice().toString())
                .put(journey.path("/advice"))
                .then()
                .statusCode(200);
        user(author, "camden", "advice-author")
                .body(Fixtures.submission().toString())
                .post(journey.path("/submission"))
                .then()
                .statusCode(200);
        register("OTHER", "Another Trust", "2026-02-15");
        as("dsco")
                .get(journey.path("/advice/versions/1"))
                .then()
                .body("author.profession", equalTo("SOCIAL_WORKER"))
                .body("author.employer", equalTo("Example Trust"))
                .body("author.trainedOn", equalTo("2026-01-15"))
                .body("author.levels", contains("SOCIAL_WORKER"))
                .body("advice.authorship.onBehalfOf", equalTo("London Borough of Camden"));
        as("dsco")
                .get(journey.path("/allocation"))
                .then()
                .body("employer", equalTo("Another Trust"));
    }

    @Test
    void showsTheSenTeamNothingOfTheAuthorInTheRegister() {
        AdviceCase journey = Journey.signedOffWith(3).dispatched();
        as("sen-caseworker")
                .get(journey.path("/advice/versions/1"))
                .then()
                .statusCode(200)
                .body("$", not(hasKey("author")));
    }

    private void register(String profession, String employer, String trainedOn) {
        Staff.of("camden");
        system("camden")
                .body(
                        """
                        {"roles": ["advice-author"], "levels": ["SOCIAL_WORKER"], "team": "Disabled children",
                         "profession": "%s", "employer": "%s", "onBehalfOf": "London Borough of Camden",
                         "trainedOn": "%s"}
                        """
                                .formatted(profession, employer, trainedOn))
                .put("/advice/v1/practitioners/" + author);
    }
}
