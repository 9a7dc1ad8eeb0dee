package london.dsco.advice.guidance;

import static london.dsco.advice.People.as;
import static london.dsco.advice.guidance.Shelf.GUIDANCE;
import static london.dsco.advice.guidance.Shelf.VERSION;
import static london.dsco.advice.guidance.Shelf.acknowledge;
import static london.dsco.advice.guidance.Shelf.body;
import static london.dsco.advice.guidance.Shelf.history;
import static london.dsco.advice.guidance.Shelf.id;
import static london.dsco.advice.guidance.Shelf.newVersion;
import static london.dsco.advice.guidance.Shelf.published;
import static london.dsco.advice.guidance.Shelf.regional;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.IntStream;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class GuidanceResourceTest {

    private static final String NOBODYS = GUIDANCE + "/0199b0a0-0000-7000-8000-000000000000";

    @Test
    void publishesGuidanceWithItsFirstVersion() {
        String path = published("barnet");
        as("advice-author", "barnet")
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("kind", equalTo("GUIDANCE"))
                .body("status", equalTo("IN_FORCE"))
                .body("regional", equalTo(false))
                .body("audience", contains("advice-author", "team-manager"))
                .body("number", equalTo(1))
                .body("acknowledgedAt", nullValue());
        as("advice-author", "barnet")
                .get(path + "/versions/1")
                .then()
                .statusCode(200)
                .body("text", equalTo("Meet the child."))
                .body("current", equalTo(true))
                .body("publishedBy", equalTo("dsco@barnet"));
    }

    @Test
    void keepsAVersionUnchangedWhenAnotherReplacesIt() {
        String path = published("barnet");
        newVersion("barnet", path)
                .then()
                .statusCode(201)
                .header("Location", equalTo(path + "/versions/2"))
                .body("number", equalTo(2));
        as("dsco", "barnet")
                .get(path)
                .then()
                .body("number", equalTo(2))
                .body("title", equalTo("How we write now"));
        as("advice-author", "barnet")
                .get(path + "/versions/1")
                .then()
                .body("current", equalTo(false))
                .body("title", equalTo("How we write"))
                .body("audience", contains("advice-author", "team-manager"));
        as("dsco", "barnet").get(path + "/versions/3").then().statusCode(404);
    }

    /** Text for the SEN team stays visible to it if the next version is for authors. */
    @Test
    void showsAnEarlierVersionToItsAudience() {
        String path =
                as("dsco", "barnet")
                        .body(body("GUIDANCE", "\"sen-caseworker\"", ""))
                        .post(GUIDANCE)
                        .header("Location");
        newVersion("barnet", path).then().statusCode(201);
        as("advice-author", "barnet").get(path + "/versions/2").then().statusCode(200);
        as("advice-author", "barnet").get(path + "/versions/1").then().statusCode(403);
        as("team-manager", "barnet").get(path + "/versions/1").then().statusCode(200);
    }

    @Test
    void refusesAVersionBySomebodyWhoSawAnOlderOne() {
        String path = published("barnet");
        String seen = as("dsco", "barnet").get(path).header("ETag");
        as("dsco", "barnet")
                .header("If-Match", seen)
                .body(VERSION)
                .post(path + "/versions")
                .then()
                .statusCode(201);
        as("dsco", "barnet")
                .header("If-Match", seen)
                .body(VERSION)
                .post(path + "/versions")
                .then()
                .statusCode(412);
    }

    @Test
    void repeatsTheAnswerToARepeatedCommand() {
        String path = published("barnet");
        List<Integer> numbers =
                IntStream.range(0, 2)
                        .mapToObj(
                                i ->
                                        as("dsco", "barnet")
                                                .header("Idempotency-Key", "guidance-version-key-1")
                                                .body(VERSION)
                                                .post(path + "/versions")
                                                .<Integer>path("number"))
                        .toList();
        assertThat(numbers).containsExactly(2, 2);
        as("dsco", "barnet").get(path).then().body("number", equalTo(2));
    }

    @Test
    void letsWithdrawnGuidanceBeReadButNotChanged() {
        String path = published("barnet");
        as("dsco", "barnet")
                .post(path + "/withdrawal")
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
        as("dsco", "barnet").post(path + "/withdrawal").then().statusCode(409);
        newVersion("barnet", path).then().statusCode(409);
        acknowledge("advice-author", "barnet", path, 1).then().statusCode(409);
        as("advice-author", "barnet").get(path + "/versions/1").then().statusCode(200);
        as("dsco", "barnet").get(GUIDANCE).then().body("items.id", not(hasItem(id(path))));
        as("dsco", "barnet")
                .get(GUIDANCE + "?status=WITHDRAWN")
                .then()
                .body("items.id", hasItem(id(path)));
        assertThat(history(path)).containsExactly("PUBLISHED", "GUIDANCE_WITHDRAWN");
    }

    @Test
    void keepsRegionalGuidanceOfEachBoroughSeparate() {
        String title = "Social care advice from receipt to dispatch";
        String greenwich = regional("greenwich", title);
        String hackney = regional("hackney", title);
        assertThat(greenwich).isNotEqualTo(hackney);
        as("health-partner", "greenwich")
                .get(greenwich + "/versions/1")
                .then()
                .statusCode(200)
                .body("steps.id", hasItem("dispatch"))
                .body("steps.find { it.id == 'dispatch' }.clock.within", equalTo(42))
                .body("publishedBy", nullValue());
        as("dsco", "hackney").get(greenwich).then().statusCode(404);
        newVersion("greenwich", greenwich)
                .then()
                .statusCode(409)
                .body("detail", containsString("The region maintains this"));
        as("dsco", "greenwich").post(greenwich + "/withdrawal").then().statusCode(200);
        as("dsco", "greenwich")
                .get(greenwich)
                .then()
                .body("status", equalTo("WITHDRAWN"))
                .body("regional", equalTo(true))
                .body("title", equalTo(title))
                .body("audience", hasSize(6));
        as("dsco", "hackney").get(hackney).then().body("status", equalTo("IN_FORCE"));
    }

    @Test
    void hidesAnotherBoroughsGuidanceFromEveryOperation() {
        String path = published("camden");
        for (String which : List.of(path, NOBODYS)) {
            as("dsco", "hackney").get(which).then().statusCode(404);
            as("dsco", "hackney").get(which + "/versions/1").then().statusCode(404);
            as("dsco", "hackney").get(which + "/coverage").then().statusCode(404);
            newVersion("hackney", which).then().statusCode(404);
            acknowledge("advice-author", "hackney", which, 1).then().statusCode(404);
            as("dsco", "hackney").post(which + "/withdrawal").then().statusCode(404);
        }
        as("dsco", "hackney").get(GUIDANCE).then().body("items.id", not(hasItem(id(path))));
    }

    @Test
    void namesEverythingThatCannotBePublished() {
        as("dsco", "barnet")
                .body(body("RESEARCH", "\"dsco\"", ""))
                .post(GUIDANCE)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/sources"));
        as("dsco", "barnet")
                .body(
                        body(
                                "PROCESS_MAP",
                                "\"dsco\"",
                                ", \"steps\": [{\"id\": \"a\", \"name\": \"A\", \"role\": \"dsco\","
                                        + " \"next\": [{\"stepId\": \"b\"}]}]"))
                .post(GUIDANCE)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/steps/0/next/0/stepId", "/steps"))
                .body("errors.code", contains("unknown-step", "no-end"));
        String path = published("barnet");
        as("dsco", "barnet")
                .body(
                        VERSION.replace(
                                "}",
                                ", \"steps\": [{\"id\": \"a\", \"name\": \"A\","
                                        + " \"role\": \"dsco\"}]}"))
                .post(path + "/versions")
                .then()
                .statusCode(422)
                .body("errors.code", contains("only-in-a-process-map"));
        as("dsco", "barnet").get(path).then().body("number", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"parent-forum\" | ''",
                "''               | ''",
                "\"dsco\" | , \"sources\": [{\"title\": \"T\", \"url\": \"http://example.org\", \"provenance\": \"P\"}]",
                "\"dsco\" | , \"sources\": [{\"title\": \"T\", \"url\": \"https://me@example.org\", \"provenance\": \"P\"}]",
                "\"dsco\" | , \"steps\": [{\"id\": \"a\", \"name\": \"A\", \"role\": \"king\"}]",
                "\"dsco\" | , \"steps\": [{\"id\": \"a\", \"name\": \"A\", \"role\": \"dsco\", \"clock\": {\"within\": 0, \"unit\": \"DAYS\", \"from\": \"f\", \"citation\": \"c\"}}]"
            })
    void refusesABodyInAnotherForm(String audience, String more) {
        as("dsco", "barnet")
                .body(body("GUIDANCE", audience, more))
                .post(GUIDANCE)
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"advice-author", "team-manager", "borough-admin", "sen-caseworker"})
    void onlyADscoPublishes(String role) {
        String path = published("barnet");
        as(role, "barnet")
                .body(body("GUIDANCE", "\"dsco\"", ""))
                .post(GUIDANCE)
                .then()
                .statusCode(403);
        as(role, "barnet").body(VERSION).post(path + "/versions").then().statusCode(403);
        as(role, "barnet").post(path + "/withdrawal").then().statusCode(403);
    }
}
