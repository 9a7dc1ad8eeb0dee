package london.dsco.advice.breakglass;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import london.dsco.advice.Journey;
import london.dsco.database.Jdbc;
import london.dsco.journey.AdviceCase;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class BreakGlassResourceTest {

    private static final String ALL = "/advice/v1/break-glass";
    private static final String REASON =
            "{\"reason\": \"OUT_OF_HOURS_DUTY\", \"explanation\": \"Canary explanation\"}";

    private static Response breakGlass(String role, AdviceCase journey) {
        return as(role).body(REASON).post(journey.path("/break-glass"));
    }

    private static Response breakAs(String username, String role, AdviceCase journey) {
        return user(username, "camden", role).body(REASON).post(journey.path("/break-glass"));
    }

    private static Response review(String glass, String outcome) {
        return as("borough-admin")
                .body("{\"outcome\": \"%s\", \"note\": \"Canary note\"}".formatted(outcome))
                .post(glass + "/review");
    }

    private static int reading(String path) {
        return user("stranger@camden", "camden", "advice-author").get(path).statusCode();
    }

    /** Returns a case of the first author, opened by somebody who has the role but not the case. */
    private static String opened(AdviceCase journey) {
        Response made = breakAs("stranger@camden", "advice-author", journey);
        made.then().statusCode(201);
        return made.header("Location");
    }

    @Test
    void breakGlassOpensOneRequestForReadingAndNothingElse() {
        AdviceCase journey = Journey.opened().allocated().drafted();
        AdviceCase other = Journey.opened().allocated();
        assertThat(reading(journey.path())).isEqualTo(403);
        String glass = opened(journey);
        assertThat(reading(journey.path())).isEqualTo(200);
        assertThat(reading(journey.path("/advice"))).isEqualTo(200);
        assertThat(reading(journey.path("/consents"))).isEqualTo(200);
        assertThat(reading(other.path())).isEqualTo(403);
        user("stranger@camden", "camden", "advice-author")
                .get(AdviceCase.REQUESTS + "?childRef=" + journey.childRef())
                .then()
                .body("items.id", not(hasItem(journey.requestId())));
        user("stranger@camden", "camden", "advice-author")
                .get(glass)
                .then()
                .statusCode(200)
                .body("brokenBy", equalTo("stranger@camden"))
                .body("open", equalTo(true))
                .body("review", equalTo("DUE"))
                .body("outcome", nullValue());
    }

    @Test
    void refusesEveryChangeThroughBreakGlass() {
        AdviceCase journey = Journey.opened().allocated().drafted();
        opened(journey);
        user("stranger@camden", "camden", "advice-author")
                .body("{\"reason\": \"SUPPORT_NEEDED\", \"text\": \"The author is new.\"}")
                .post(journey.path("/escalations"))
                .then()
                .statusCode(403);
        user("stranger@camden", "camden", "advice-author")
                .post(journey.path("/submission"))
                .then()
                .statusCode(403);
    }

    /** Somebody who may already read and change a part of the case may not change more of it. */
    @Test
    void aMemberOfTheSenTeamDecidesNothingThroughBreakGlass() {
        AdviceCase journey = Journey.opened().allocated();
        String both = "both-duties@camden";
        breakAs(both, "team-manager", journey).then().statusCode(201);
        user(both, "camden", "team-manager", "sen-caseworker")
                .header("If-Match", "*")
                .body("{\"involvement\": \"CP\"}")
                .put(journey.path("/involvement"))
                .then()
                .statusCode(403);
    }

    @Test
    void letsAManagerOfAnotherTeamReadThroughBreakGlass() {
        AdviceCase journey = Journey.opened().allocated();
        String manager = "duty-manager@camden";
        user(manager, "camden", "team-manager").get(journey.path()).then().statusCode(403);
        breakAs(manager, "team-manager", journey).then().statusCode(201);
        user(manager, "camden", "team-manager").get(journey.path()).then().statusCode(200);
    }

    @Test
    void breakGlassGoesIntoTheHistoryAndTheAccessLogWithoutWords() {
        AdviceCase journey = Journey.opened().allocated();
        opened(journey);
        reading(journey.path());
        assertThat(Journey.entries(journey, "GLASS_BROKEN")).isEqualTo(1);
        assertThat(
                        Database.select(
                                "select action from access_log where username = 'stranger@camden'"
                                        + " and ? = any (record_ids)",
                                journey.requestId()))
                .extracting(row -> row.get("action"))
                .containsExactlyInAnyOrder("GLASS_BROKEN", "READ");
        assertThat(
                        Database.select(
                                "select payload::text as told from outbox where aggregateid = ?"
                                        + " and type like '%glass-broken%'",
                                journey.requestId()))
                .singleElement()
                .satisfies(
                        row ->
                                assertThat(row.get("told").toString())
                                        .doesNotContain("Canary", "stranger", "OUT_OF_HOURS"));
    }

    @Test
    void refusesBreakGlassToSomebodyWhoCanAlreadyReadTheRequest() {
        AdviceCase journey = Journey.opened().allocated();
        breakGlass("advice-author", journey).then().statusCode(409);
        breakGlass("team-manager", journey).then().statusCode(409);
        opened(journey);
        breakAs("stranger@camden", "advice-author", journey).then().statusCode(409);
    }

    @Test
    void refusesBreakGlassToOtherRolesAndOtherBoroughs() {
        AdviceCase journey = Journey.opened().allocated();
        breakGlass("sen-caseworker", journey).then().statusCode(403);
        breakGlass("borough-admin", journey).then().statusCode(403);
        as("team-manager", "hackney")
                .body(REASON)
                .post(journey.path("/break-glass"))
                .then()
                .statusCode(404);
        as("team-manager")
                .body(REASON)
                .post(AdviceCase.REQUESTS + "/" + UUID.randomUUID() + "/break-glass")
                .then()
                .statusCode(404);
    }

    @Test
    void refusesABreakGlassWithoutAReason() {
        AdviceCase journey = Journey.opened().allocated();
        as("advice-author-2")
                .body("{\"reason\": \"RISK_OF_HARM\", \"explanation\": \" \"}")
                .post(journey.path("/break-glass"))
                .then()
                .statusCode(400);
        assertThat(Journey.entries(journey, "GLASS_BROKEN")).isZero();
    }

    @Test
    void anExpiredBreakGlassOpensNothing() throws SQLException {
        AdviceCase journey = Journey.opened().allocated();
        opened(journey);
        set("expires_at = broken_at", journey);
        assertThat(reading(journey.path())).isEqualTo(403);
    }

    @Test
    void aReviewThatDoesNotFindItJustifiedEndsTheAccess() {
        AdviceCase journey = Journey.opened().allocated();
        String glass = opened(journey);
        review(glass, "NOT_JUSTIFIED")
                .then()
                .statusCode(200)
                .body("open", equalTo(false))
                .body("review", equalTo("REVIEWED"))
                .body("reviewedBy", equalTo("borough-admin@camden"));
        assertThat(reading(journey.path())).isEqualTo(403);
        review(glass, "JUSTIFIED").then().statusCode(409);
    }

    @Test
    void aReviewThatFindsItJustifiedKeepsTheAccess() {
        AdviceCase journey = Journey.opened().allocated();
        review(opened(journey), "JUSTIFIED").then().statusCode(200).body("open", equalTo(true));
        assertThat(reading(journey.path())).isEqualTo(200);
    }

    @Test
    void refusesAReviewOfOnesOwnBreakGlass() {
        AdviceCase journey = Journey.opened().allocated();
        String both = "admin-and-author@camden";
        String glass =
                user(both, "camden", "advice-author", "borough-admin")
                        .body(REASON)
                        .post(journey.path("/break-glass"))
                        .header("Location");
        user(both, "camden", "advice-author", "borough-admin")
                .body("{\"outcome\": \"JUSTIFIED\", \"note\": \"It was me.\"}")
                .post(glass + "/review")
                .then()
                .statusCode(403);
        as("borough-admin").get(glass).then().body("review", equalTo("DUE"));
    }

    @Test
    void onlyTheAdminAndThePersonWhoBrokeTheGlassSeeIt() {
        String glass = opened(Journey.opened().allocated());
        as("advice-author").get(glass).then().statusCode(404);
        as("team-manager").get(glass).then().statusCode(404);
        as("borough-admin", "hackney").get(glass).then().statusCode(404);
        as("borough-admin").get(glass).then().statusCode(200);
    }

    @Test
    void listsAndCountsOverdueReviews() throws SQLException {
        AdviceCase journey = Journey.opened().allocated();
        String id = opened(journey).replaceAll(".*/", "");
        String late = "/figures";
        int before = as("borough-admin").get(ALL + late).path("overdue");
        set("review_by = current_date - 5", journey);
        as("borough-admin")
                .get(ALL + "?limit=200&review=OVERDUE")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
        as("borough-admin")
                .get(ALL + "?limit=200&review=DUE")
                .then()
                .body("items.id", not(hasItem(id)));
        as("borough-admin").get(ALL + late).then().body("overdue", equalTo(before + 1));
        review(ALL + "/" + id, "REFERRED").then().statusCode(200);
        as("borough-admin")
                .get(ALL + "?limit=200&review=REVIEWED")
                .then()
                .body("items.id", hasItem(id));
        as("borough-admin").get(ALL + late).then().body("overdue", equalTo(before));
        as("borough-admin", "hackney")
                .get(ALL + "?limit=200")
                .then()
                .body("items.id", not(hasItem(id)));
    }

    private static void set(String change, AdviceCase journey) throws SQLException {
        try (Connection connection = Database.asSuperuser()) {
            connection.setAutoCommit(true);
            assertThat(
                            Jdbc.update(
                                    connection,
                                    "update break_glass set " + change + " where request_id = ?",
                                    UUID.fromString(journey.requestId())))
                    .isEqualTo(1);
        }
    }
}
