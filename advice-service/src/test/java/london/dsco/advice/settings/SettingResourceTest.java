package london.dsco.advice.settings;

import static london.dsco.advice.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import london.dsco.database.BoroughScope;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class SettingResourceTest {

    private static final String SETTINGS = "/advice/v1/settings";

    @Inject BoroughSettings settings;
    @Inject BoroughScope scope;

    private static Response read(String borough, String key) {
        return as("borough-admin", borough).get(SETTINGS + "/" + key);
    }

    private static Response change(String borough, String key, String tag, String value) {
        return as("borough-admin", borough)
                .header("If-Match", tag)
                .body("{\"value\": " + value + "}")
                .put(SETTINGS + "/" + key);
    }

    private static Response change(String borough, String key, String value) {
        return change(borough, key, read(borough, key).header("ETag"), value);
    }

    @Test
    void aSettingHasItsDefaultAndNeedsTheVersionThatTheCallerSaw() {
        read("barnet", "transitionStartAge").then().statusCode(200).body("value", equalTo(14));
        Response changed = change("barnet", "transitionStartAge", "13");
        changed.then().statusCode(200).body("value", equalTo(13)).body("usual", equalTo(14));
        read("barnet", "transitionStartAge")
                .then()
                .header("ETag", changed.header("ETag"))
                .body("value", equalTo(13));
        assertThat(scope.in("E09000003", () -> ofBarnet(Setting.TRANSITION_START_AGE)))
                .isEqualTo(13);
        assertThat(scope.in("E09000003", () -> ofBarnet(Setting.STRICT_SEPARATION_OF_DUTIES)))
                .isFalse();
    }

    private <T> T ofBarnet(Setting<T> setting) {
        return settings.of("E09000003", setting);
    }

    @Test
    void aChangeAppearsInTheHistoryWithThePreviousValue() {
        change("bexley", "reminderDays", "[40, \"OVERDUE\"]")
                .then()
                .statusCode(200)
                .body("value", contains(28, 40, "OVERDUE"));
        List<Map<String, Object>> lines =
                Database.select(
                        "select actor, data::text as data from history_entry"
                                + " where record_type = 'setting' and record_id = 'E09000004/reminderDays'");
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0)).containsEntry("actor", "borough-admin@bexley");
        assertThat((String) lines.get(0).get("data")).contains("\"from\": [28]", "OVERDUE");
    }

    @Test
    void refusesAChangeWithoutThePresentTag() {
        as("borough-admin", "brent")
                .body("{\"value\": true}")
                .put(SETTINGS + "/strictSeparationOfDuties")
                .then()
                .statusCode(428);
        String seen = read("brent", "strictSeparationOfDuties").header("ETag");
        change("brent", "strictSeparationOfDuties", seen, "true").then().statusCode(200);
        change("brent", "strictSeparationOfDuties", seen, "false").then().statusCode(412);
    }

    @Test
    void onlyOneOfSeveralFirstChoicesAtOnceSucceeds() {
        String seen = read("bromley", "transitionStartAge").header("ETag");
        List<Integer> answers =
                IntStream.rangeClosed(11, 13)
                        .parallel()
                        .mapToObj(
                                age ->
                                        change("bromley", "transitionStartAge", seen, "" + age)
                                                .statusCode())
                        .sorted()
                        .toList();
        assertThat(answers).containsExactly(200, 412, 412);
    }

    @Test
    void refusesAValueThatTheSettingCannotHaveAndChangesNothing() {
        change("croydon", "reminderDays", "[28, 0, \"secret\"]")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/value/1", "/value/2"))
                .body("errors.code", hasItem("not-a-reminder-day"));
        change("croydon", "reminderDays", "null").then().statusCode(400);
        read("croydon", "reminderDays").then().body("value", contains(28));
    }

    @Test
    void anUnknownKeyIsNotFound() {
        read("camden", "somethingElse").then().statusCode(404);
        change("camden", "somethingElse", "*", "1").then().statusCode(404);
    }

    @Test
    void listsEverySettingPageByPage() {
        Response first = as("dsco", "ealing").queryParam("limit", 4).get(SETTINGS);
        first.then()
                .statusCode(200)
                .body(
                        "items.key",
                        contains(
                                "auditBaseline",
                                "breakGlassHours",
                                "checkRules",
                                "dscoIsHeadOfService"));
        as("team-manager", "ealing")
                .queryParam("limit", 4)
                .queryParam("cursor", first.<String>path("nextCursor"))
                .get(SETTINGS)
                .then()
                .statusCode(200)
                .body("items.key", hasItems("moderationEvery", "reminderDays"));
    }

    @Test
    void eachBoroughHasItsOwnSettings() {
        change("enfield", "dscoIsHeadOfService", "true").then().statusCode(200);
        read("hackney", "dscoIsHeadOfService").then().body("value", equalTo(false));
    }

    @ParameterizedTest
    @CsvSource({
        "harrow, dscoIsHeadOfService, strictSeparationOfDuties",
        "havering, strictSeparationOfDuties, dscoIsHeadOfService"
    })
    void aDscoCannotBeStrictlySeparateAndHeadOfService(String borough, String one, String other) {
        change(borough, one, "true").then().statusCode(200);
        change(borough, other, "true")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/value"))
                .body("errors.code", contains("contradicts-another-setting"));
        read(borough, other).then().body("value", equalTo(false));
        change(borough, one, "true").then().statusCode(200);
        change(borough, one, "false").then().statusCode(200);
        change(borough, other, "true").then().statusCode(200);
    }

    @Test
    void onlyOneOfTwoOppositeChoicesAtOnceSucceeds() {
        List<Integer> answers =
                Stream.of("dscoIsHeadOfService", "strictSeparationOfDuties")
                        .parallel()
                        .map(key -> change("hounslow", key, "true").statusCode())
                        .sorted()
                        .toList();
        assertThat(answers).containsExactly(200, 422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dsco", "team-manager"})
    void onlyTheAdministratorChangesASetting(String role) {
        as(role).header("If-Match", "*")
                .body("{\"value\": true}")
                .put(SETTINGS + "/dscoIsHeadOfService")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"advice-author", "sen-caseworker", "health-partner"})
    void otherRolesCannotReadTheSettings(String role) {
        as(role).get(SETTINGS).then().statusCode(403);
        as(role).get(SETTINGS + "/reminderDays").then().statusCode(403);
    }
}
