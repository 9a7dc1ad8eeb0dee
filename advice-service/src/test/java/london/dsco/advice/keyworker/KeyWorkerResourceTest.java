package london.dsco.advice.keyworker;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.LocalDate;
import london.dsco.advice.Journey;
import london.dsco.domain.London;
import london.dsco.journey.AdviceCase;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class KeyWorkerResourceTest {

    private static final LocalDate TODAY = London.dateOf(Clock.systemUTC().instant());

    private static String named(String name, String chosenBy) {
        return """
                {"name": "%s", "role": "FAMILY_SUPPORT_WORKER", "chosenBy": "%s", "since": "%s"}
                """
                .formatted(name, chosenBy, TODAY);
    }

    private static Response name(AdviceCase journey, String role, String body, String tag) {
        return as(role).header("If-Match", tag).body(body).put(journey.path("/key-worker"));
    }

    @Test
    void thereIsNoKeyWorkerUntilOneIsNamedAndThenAnother() {
        AdviceCase journey = Journey.opened().allocated();
        String path = journey.path("/key-worker");
        as("dsco").get(path).then().statusCode(200).body("name", nullValue());
        String nobody = tag("advice-author", path);
        Response first = name(journey, "advice-author", named("Canary Rowan", "CHILD"), nobody);
        first.then()
                .statusCode(200)
                .body("name", equalTo("Canary Rowan"))
                .body("chosenBy", equalTo("CHILD"))
                .body("namedBy", equalTo("advice-author@camden"));
        String another = named("Canary Sasha", "PARENT_CARER");
        name(journey, "team-manager", another, nobody).then().statusCode(412);
        name(journey, "team-manager", another, first.header("ETag"))
                .then()
                .statusCode(200)
                .body("name", equalTo("Canary Sasha"));
        name(journey, "advice-author", another, "*")
                .then()
                .body("namedBy", equalTo("team-manager@camden"));
        assertThat(Journey.entries(journey, "KEY_WORKER_NAMED")).isEqualTo(2);
        assertThat(as("dsco").get(journey.path("/timeline")).asString())
                .contains("KEY_WORKER_NAMED")
                .doesNotContain("Canary");
    }

    @Test
    void keepsTheDayOfTheKeyWorkersTrainingAndNeedsNone() {
        AdviceCase journey = Journey.opened().allocated();
        name(journey, "advice-author", named("Rowan", "CHILD"), "*")
                .then()
                .statusCode(200)
                .body("trainedOn", nullValue());
        String trained =
                named("Rowan", "CHILD").replace("}", ", \"trainedOn\": \"" + TODAY + "\"}");
        name(journey, "advice-author", trained, "*")
                .then()
                .statusCode(200)
                .body("trainedOn", equalTo(TODAY.toString()));
        name(
                        journey,
                        "advice-author",
                        trained.replace(
                                "trainedOn\": \"" + TODAY, "trainedOn\": \"" + TODAY.plusDays(1)),
                        "*")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/trainedOn"));
    }

    @Test
    void refusesAYoungPersonsChoiceForAChildOfNine() {
        name(Journey.opened().allocated(), "advice-author", named("Rowan", "YOUNG_PERSON"), "*")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/chosenBy"))
                .body("citation", equalTo("Children and Families Act 2014 s83(2)"));
    }

    @Test
    void refusesAKeyWorkerWithoutANameAndAChangeWithoutIfMatch() {
        AdviceCase journey = Journey.opened().allocated();
        name(journey, "advice-author", named(" ", "CHILD"), "*")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/name"));
        as("advice-author")
                .body(named("Rowan", "CHILD"))
                .put(journey.path("/key-worker"))
                .then()
                .statusCode(428);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sen-caseworker", "health-partner", "borough-admin", "virtual-school"})
    void otherRolesCannotReadOrNameAKeyWorker(String role) {
        AdviceCase journey = Journey.opened().allocated();
        as(role).get(journey.path("/key-worker")).then().statusCode(403);
        name(journey, role, named("Rowan", "CHILD"), "*").then().statusCode(403);
    }
}
