package london.dsco.advice.guidance;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.system;
import static london.dsco.advice.People.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class GuidanceResourceTest {

    private static final String GUIDANCE = "/advice/v1/guidance";
    private static final String NOBODYS = GUIDANCE + "/0199b0a0-0000-7000-8000-000000000000";

    private static String body(String kind, String audience, String more) {
        return """
        {"kind": "%s", "title": "How we write", "audience": [%s], "text": "Meet the child."%s}
        """
                .formatted(kind, audience, more);
    }

    private static final String VERSION =
            """
            {"title": "How we write now", "audience": ["advice-author"], "text": "Meet the child first."}
            """;

    /** For authors and managers. */
    private static String published(String borough) {
        return as("dsco", borough)
                .body(body("GUIDANCE", "\"team-manager\", \"advice-author\"", ""))
                .post(GUIDANCE)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static Response acknowledge(String role, String borough, String path, int number) {
        return as(role, borough).post(path + "/versions/" + number + "/acknowledgement");
    }

    private static Response newVersion(String borough, String path) {
        return as("dsco", borough).body(VERSION).post(path + "/versions");
    }

    private static String regional(String borough, String title) {
        return GUIDANCE
                + "/"
                + as("dsco", borough)
                        .get(GUIDANCE)
                        .<String>path("items.find { it.title == '" + title + "' }.id");
    }

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
    void keepsAVersionAsItWasWhenAnotherTakesItsPlace() {
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

    @Test
    void refusesAVersionByWhoSawAnOlderOne() {
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
    void answersARepeatedCommandWithWhatTheFirstMade() {
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
    void answersARepeatedAcknowledgementTheSameAndKeepsOne() {
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
    void keepsOneAcknowledgementOfManyAtTheSameMoment() {
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
    void refusesToAcknowledgeAVersionThatAnotherHasReplaced() {
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
    void refusesAnAcknowledgementByWhomItIsNotFor() {
        String path = published("barnet");
        acknowledge("dsco", "barnet", path, 1).then().statusCode(403);
        acknowledge("borough-admin", "barnet", path, 1).then().statusCode(403);
        acknowledge("sen-caseworker", "barnet", path, 1).then().statusCode(403);
    }

    @Test
    void showsGuidanceToItsAudienceAndThoseWhoAnswerForIt() {
        String path = published("islington");
        for (String role : List.of("advice-author", "team-manager", "dsco", "borough-admin")) {
            as(role, "islington").get(path).then().statusCode(200);
        }
        system("islington").get(path + "/versions/1").then().statusCode(200);
        for (String role : List.of("sen-caseworker", "health-partner")) {
            as(role, "islington").get(path).then().statusCode(403);
            as(role, "islington").get(path + "/versions/1").then().statusCode(403);
            as(role, "islington")
                    .get(GUIDANCE)
                    .then()
                    .statusCode(200)
                    .body("items.id", not(hasItem(id(path))));
        }
    }

    @Test
    void listsByKindAudienceAndWhatIsStillToBeRead() {
        String path = published("bromley");
        list("advice-author", "?kind=GUIDANCE&audience=team-manager")
                .body("items.title", containsInAnyOrder("How we write", WHY));
        list("advice-author", "?kind=RESEARCH").body("items", hasSize(1));
        list("sen-caseworker", "?audience=advice-author&kind=RESEARCH").body("items", empty());
        list("advice-author", "?kind=GUIDANCE&unread=true").body("items", hasSize(2));
        acknowledge("advice-author", "bromley", path, 1).then().statusCode(200);
        list("advice-author", "?kind=GUIDANCE&unread=true").body("items.title", contains(WHY));
        list("advice-author", "?kind=GUIDANCE&unread=false")
                .body("items.title", contains("How we write"));
        newVersion("bromley", path).then().statusCode(201);
        list("advice-author", "?kind=GUIDANCE&unread=true").body("items", hasSize(2));
        list("dsco", "?kind=GUIDANCE&unread=true").body("items.title", contains(WHY));
    }

    private static final String WHY = "Why social care is part of an EHC plan";

    private static ValidatableResponse list(String role, String query) {
        return as(role, "bromley").get(GUIDANCE + query).then().statusCode(200);
    }

    @Test
    void listsPageByPage() {
        String cursor = null;
        int seen = 0;
        do {
            var request = as("dsco", "croydon").queryParam("limit", 3);
            Response page =
                    (cursor == null ? request : request.queryParam("cursor", cursor)).get(GUIDANCE);
            seen += page.<List<?>>path("items").size();
            cursor = page.path("nextCursor");
        } while (cursor != null);
        assertThat(seen).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?kind=POETRY", "?audience=setting", "?status=LOST"})
    void refusesAFilterThatIsNone(String query) {
        as("dsco", "barnet").get(GUIDANCE + query).then().statusCode(400);
    }

    @Test
    void countsWhoHasReadTheVersionThatHoldsAndNamesTheOthers() {
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
    void refusesCoverageToWhoManagesNobody() {
        String path = published("enfield");
        as("team-manager", "enfield").get(path + "/coverage").then().statusCode(403);
        as("advice-author", "enfield").get(path + "/coverage").then().statusCode(403);
        as("borough-admin", "enfield").get(path + "/coverage").then().statusCode(403);
    }

    @Test
    void keepsWithdrawnGuidanceReadableAndNothingElse() {
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
        assertThat(history(path)).containsExactly("PUBLISHED", "WITHDRAWN");
    }

    @Test
    void holdsRegionalGuidanceInEachBoroughByItself() {
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
                .body("detail", containsString("The region keeps this"));
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
    void hidesAnotherBoroughsGuidanceWhateverIsAsked() {
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
    void refusesWhatIsNotOfTheForm(String audience, String more) {
        as("dsco", "barnet")
                .body(body("GUIDANCE", audience, more))
                .post(GUIDANCE)
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"advice-author", "team-manager", "borough-admin", "sen-caseworker"})
    void letsNobodyButADscoPublish(String role) {
        String path = published("barnet");
        as(role, "barnet")
                .body(body("GUIDANCE", "\"dsco\"", ""))
                .post(GUIDANCE)
                .then()
                .statusCode(403);
        as(role, "barnet").body(VERSION).post(path + "/versions").then().statusCode(403);
        as(role, "barnet").post(path + "/withdrawal").then().statusCode(403);
    }

    private static String id(String path) {
        return path.substring(GUIDANCE.length() + 1);
    }

    private static List<Object> history(String path) {
        return Database.select(
                        "select name from history_entry where record_type = 'guidance'"
                                + " and record_id = ? order by seq",
                        id(path))
                .stream()
                .map(row -> row.get("name"))
                .toList();
    }
}
