package london.dsco.advice.practitioner;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.system;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Schemas;
import london.dsco.testkit.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class PractitionerResourceTest {

    private static final String TYPE = "london.dsco.advice.practitioner.registered.v1";
    private static final String REGISTER = "/advice/v1/practitioners/";

    private final String username = "p-" + UUID.randomUUID();

    private static String author(String team) {
        return """
                {"roles": ["advice-author"], "team": "%s", "profession": "SOCIAL_WORKER",
                 "levels": ["SOCIAL_WORKER"], "trainedOn": "2026-03-18",
                 "workingPattern": [{"day": "MONDAY", "part": "FULL_DAY", "site": "Town hall"}],
                 "leave": [{"from": "2026-12-21", "to": "2027-01-02"}]}
                """
                .formatted(team);
    }

    private Response register(String body) {
        return as("borough-admin").body(body).put(REGISTER + username);
    }

    @Test
    void aNewEntryIsCreatedAndCanBeReadByManagers() {
        Response made = register(author("North"));
        made.then()
                .statusCode(201)
                .header("Location", REGISTER + username)
                .body("username", equalTo(username))
                .body("team", equalTo("North"))
                .body("workingPattern[0].site", equalTo("Town hall"))
                .body("leave[0].from", equalTo("2026-12-21"));
        as("team-manager")
                .get(REGISTER + username)
                .then()
                .statusCode(200)
                .header("ETag", made.header("ETag"));
        register(author("North")).then().statusCode(200);
    }

    @Test
    void anEntryAndItsChangesArePublishedInCodes() {
        register(author("North"));
        register(author("North"));
        register(author("South"));

        var events = Topics.await("advice.practitioner.v1", username, 2);

        assertThat(events)
                .allSatisfy(
                        event -> {
                            assertThat(Topics.header(event, "ce_type")).isEqualTo(TYPE);
                            assertThat(event.value())
                                    .contains("2026-12-21")
                                    .doesNotContain("Town hall");
                            Schemas.assertValid(TYPE, event.value());
                        });
        assertThat(events.get(0).value()).contains("North");
        assertThat(events.get(1).value()).contains("South");
        assertThat(
                        Database.select(
                                "select data::text as data from history_entry where record_id = ?",
                                username))
                .hasSize(2)
                .allSatisfy(
                        line ->
                                assertThat((String) line.get("data"))
                                        .contains("MONDAY")
                                        .doesNotContain("2026-12-21", "leave"));
    }

    @Test
    void refusesAStaleTagAndNeedsNoTag() {
        String tag = register(author("North")).header("ETag");
        register(author("South")).then().statusCode(200);
        as("borough-admin")
                .header("If-Match", tag)
                .body(author("West"))
                .put(REGISTER + username)
                .then()
                .statusCode(412);
    }

    @Test
    void theBoroughsSystemFeedsTheRegister() {
        system("camden")
                .body("{\"roles\": [\"dsco\"]}")
                .put(REGISTER + username)
                .then()
                .statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"team-manager", "dsco", "advice-author", "sen-caseworker"})
    void onlyTheSystemAndTheAdministratorFeedTheRegister(String role) {
        as(role).body(author("North")).put(REGISTER + username).then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"advice-author", "sen-caseworker", "health-partner", "virtual-school"})
    void otherRolesCannotReadTheRegister(String role) {
        as(role).get("/advice/v1/practitioners").then().statusCode(403);
    }

    @Test
    void anEntryOfAnotherBoroughIsNotFound() {
        register(author("North"));
        as("borough-admin", "hackney").get(REGISTER + username).then().statusCode(404);
        as("borough-admin", "hackney")
                .queryParam("limit", 200)
                .get("/advice/v1/practitioners")
                .then()
                .statusCode(200)
                .body("items.username", not(hasItem(username)));
    }

    @Test
    void anAuthorWithoutTeamAndLevelIsRefused() {
        register("{\"roles\": [\"advice-author\"]}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/team", "/levels"))
                .body("errors.code", contains("required", "required"));
    }

    @Test
    void aRoleThatTheBoroughDoesNotGiveIsRefused() {
        register("{\"roles\": [\"network-coordinator\"]}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/roles/0"));
    }

    @Test
    void listsEntriesByTeamPageByPage() {
        String team = "T" + UUID.randomUUID().toString().substring(0, 8);
        for (int i = 0; i < 3; i++) {
            as("borough-admin").body(author(team)).put(REGISTER + username + i);
        }
        String cursor =
                as("dsco")
                        .queryParam("team", team)
                        .queryParam("limit", 2)
                        .get("/advice/v1/practitioners")
                        .then()
                        .statusCode(200)
                        .body("items.username", contains(username + "0", username + "1"))
                        .body("nextCursor", notNullValue())
                        .extract()
                        .path("nextCursor");
        as("dsco")
                .queryParam("team", team)
                .queryParam("limit", 2)
                .queryParam("cursor", cursor)
                .get("/advice/v1/practitioners")
                .then()
                .body("items.username", contains(username + "2"));
    }
}
