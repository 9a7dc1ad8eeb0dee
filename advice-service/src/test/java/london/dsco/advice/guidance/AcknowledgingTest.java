package london.dsco.advice.guidance;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.user;
import static london.dsco.advice.guidance.Shelf.acknowledge;
import static london.dsco.advice.guidance.Shelf.history;
import static london.dsco.advice.guidance.Shelf.id;
import static london.dsco.advice.guidance.Shelf.newVersion;
import static london.dsco.advice.guidance.Shelf.published;
import static london.dsco.advice.guidance.Shelf.regional;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.stream.IntStream;
import london.dsco.journey.Fixtures;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class AcknowledgingTest {

    @Test
    void repeatsTheAnswerToARepeatedAcknowledgementAndKeepsOne() {
        String path = published("barnet");
        String first = acknowledge("advice-author", "barnet", path, 1).asString();
        Response again = acknowledge("advice-author", "barnet", path, 1);
        again.then()
                .statusCode(200)
                .body("username", equalTo("advice-author@barnet"))
                .body("number", equalTo(1));
        assertThat(again.asString()).isEqualTo(first);
        as("advice-author", "barnet").get(path).then().body("acknowledgedAt", notNullValue());
        as("team-manager", "barnet").get(path).then().body("acknowledgedAt", nullValue());
        assertThat(history(path)).containsExactly("PUBLISHED", "ACKNOWLEDGED");
    }

    @Test
    void keepsOnlyOneOfManyAcknowledgementsAtTheSameMoment() {
        String path = regional("bexley", "Early help and EHC plans");
        List<Integer> answers =
                IntStream.range(0, 8)
                        .parallel()
                        .mapToObj(i -> acknowledge("advice-author", "bexley", path, 1).statusCode())
                        .toList();
        assertThat(answers).containsOnly(200);
        assertThat(
                        Database.select(
                                "select 1 from guidance_acknowledgement where guidance_id = ?::uuid",
                                id(path)))
                .hasSize(1);
        assertThat(history(path)).containsExactly("ACKNOWLEDGED");
    }

    @Test
    void refusesToAcknowledgeAReplacedVersion() {
        String path = published("barnet");
        acknowledge("advice-author", "barnet", path, 1).then().statusCode(200);
        newVersion("barnet", path);
        acknowledge("advice-author", "barnet", path, 1).then().statusCode(200);
        user("advice-author-2@barnet", "barnet", "advice-author")
                .post(path + "/versions/1/acknowledgement")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:dsco:conflict"))
                .body("detail", containsString("Version 2 has replaced this one"));
        acknowledge("advice-author", "barnet", path, 3).then().statusCode(404);
        acknowledge("advice-author", "barnet", path, 2).then().statusCode(200);
    }

    @Test
    void refusesAnAcknowledgementBySomebodyOutsideTheAudience() {
        String path = published("barnet");
        acknowledge("dsco", "barnet", path, 1).then().statusCode(403);
        acknowledge("borough-admin", "barnet", path, 1).then().statusCode(403);
        acknowledge("sen-caseworker", "barnet", path, 1).then().statusCode(403);
    }

    @Test
    void countsReadersOfTheCurrentVersionAndNamesTheOthers() {
        register("one@ealing", Fixtures.author().put("team", "North"));
        register("two@ealing", Fixtures.author().put("team", "South"));
        register("team-manager@ealing", Fixtures.manager().put("team", "North"));
        String path = published("ealing");
        user("one@ealing", "ealing", "advice-author")
                .post(path + "/versions/1/acknowledgement")
                .then()
                .statusCode(200);
        coverage("dsco", path)
                .statusCode(200)
                .body("people", equalTo(3))
                .body("acknowledged", equalTo(1))
                .body("notYet.username", contains("team-manager@ealing", "two@ealing"))
                .body("notYet.team", contains("North", "South"));
        coverage("team-manager", path)
                .body("people", equalTo(2))
                .body("acknowledged", equalTo(1))
                .body("notYet.username", contains("team-manager@ealing"));
        newVersion("ealing", path).then().statusCode(201);
        coverage("dsco", path)
                .body("number", equalTo(2))
                .body("people", equalTo(2))
                .body("acknowledged", equalTo(0));
    }

    private static void register(String username, ObjectNode entry) {
        as("borough-admin", "ealing")
                .body(entry.toString())
                .put("/advice/v1/practitioners/" + username)
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse coverage(String role, String path) {
        return as(role, "ealing").get(path + "/coverage").then();
    }

    @Test
    void refusesCoverageToSomebodyWhoManagesNobody() {
        String path = published("enfield");
        as("team-manager", "enfield").get(path + "/coverage").then().statusCode(403);
        as("advice-author", "enfield").get(path + "/coverage").then().statusCode(403);
        as("borough-admin", "enfield").get(path + "/coverage").then().statusCode(403);
    }
}
