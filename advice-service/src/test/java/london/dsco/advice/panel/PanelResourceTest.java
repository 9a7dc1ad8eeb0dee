package london.dsco.advice.panel;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.system;
import static london.dsco.advice.People.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import london.dsco.advice.Journey;
import london.dsco.domain.London;
import london.dsco.journey.AdviceCase;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class PanelResourceTest {

    private static final LocalDate TODAY = London.dateOf(Clock.systemUTC().instant());
    private static final String LOG = "/advice/v1/panel-decisions";

    private static String panel(String type, LocalDate heldOn, String more) {
        return "{\"type\": \"%s\", \"heldOn\": \"%s\", %s}".formatted(type, heldOn, more);
    }

    private static String decision() {
        return panel(
                "ASSESSMENT_MODERATION",
                TODAY,
                "\"dscoCapacity\": \"DECISION_MAKER\", \"decision\": \"AGREED\","
                        + " \"reasons\": \"Canary reasons\"");
    }

    private static String comment(LocalDate heldOn) {
        return panel(
                "PLACEMENT_PROVISION",
                heldOn,
                "\"dscoCapacity\": \"CONTRIBUTOR\", \"comment\": \"Canary comment\"");
    }

    private static Response record(AdviceCase journey, String body) {
        return as("dsco").body(body).post(journey.path("/panel-decisions"));
    }

    @Test
    void aDecisionIsRecordedAndReadWithinSocialCare() {
        AdviceCase journey = Journey.opened().allocated();
        Response made = record(journey, decision());
        made.then()
                .statusCode(201)
                .body("requestId", equalTo(journey.requestId()))
                .body("decision", equalTo("AGREED"))
                .body("vote", nullValue())
                .body("recordedBy", equalTo("dsco@camden"));
        for (String role : List.of("advice-author", "team-manager", "dsco")) {
            as(role).get(made.header("Location"))
                    .then()
                    .statusCode(200)
                    .body("reasons", equalTo("Canary reasons"));
            as(role).get(journey.path("/panel-decisions"))
                    .then()
                    .body("items.id", contains(made.<String>path("id")));
        }
    }

    @Test
    void theTimelineShowsTypeAndCapacityWithoutWords() {
        AdviceCase journey = Journey.opened();
        record(journey, comment(TODAY)).then().statusCode(201);
        String timeline = as("dsco").get(journey.path("/timeline")).asString();
        assertThat(timeline)
                .contains("PANEL_HELD", "PLACEMENT_PROVISION", "CONTRIBUTOR")
                .doesNotContain("Canary");
        assertThat(as("sen-caseworker").get(journey.path("/timeline")).asString())
                .doesNotContain("PANEL_HELD");
        String events =
                Database.select("select payload::text as told from outbox").stream()
                        .map(row -> String.valueOf(row.get("told")))
                        .collect(Collectors.joining());
        assertThat(events).doesNotContain("PLACEMENT_PROVISION", "Canary");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "ASSESSMENT_MODERATION, CONTRIBUTOR,    CONTRIBUTOR_CANNOT_DECIDE",
        "PLACEMENT_PROVISION,   DECISION_MAKER, DSCO_CANNOT_COMMISSION",
        "STATUTORY_ASSESSMENT,  DECISION_MAKER, DSCO_CANNOT_DECIDE_ELIGIBILITY"
    })
    void refusesADecisionThatADscoMayNotTake(String type, String capacity, String conflict) {
        AdviceCase journey = Journey.opened();
        String body =
                panel(
                        type,
                        TODAY,
                        "\"dscoCapacity\": \""
                                + capacity
                                + "\", \"decision\": \"AGREED\", \"reasons\": \"So.\"");
        record(journey, body)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem-type:dsco:forbidden"))
                .body("rule", equalTo("R2"))
                .body("conflict", equalTo(conflict));
        as("dsco").get(journey.path("/panel-decisions")).then().body("items.size()", equalTo(0));
    }

    @Test
    void refusesADecisionWithoutReasonsAndAContributorWithoutAComment() {
        AdviceCase journey = Journey.opened();
        record(
                        journey,
                        panel(
                                "ASSESSMENT_MODERATION",
                                TODAY.plusDays(1),
                                "\"dscoCapacity\": \"DECISION_MAKER\", \"vote\": \"FOR\""))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/heldOn", "/vote", "/decision", "/reasons"));
        record(journey, panel("STATUTORY_ASSESSMENT", TODAY, "\"dscoCapacity\": \"CONTRIBUTOR\""))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/comment"));
    }

    @Test
    void refusesAPanelDecisionByTheAuthorOrTheAuthoriser() {
        AdviceCase journey = Journey.opened().allocated().drafted().submitted().authorised();
        user("advice-author@camden", "camden", "dsco", "advice-author")
                .body(decision())
                .post(journey.path("/panel-decisions"))
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem-type:dsco:separation-of-duties"))
                .body("conflict", equalTo("AUTHOR_CANNOT_ACT_AS_DSCO"));
        user("team-manager@camden", "camden", "dsco", "team-manager")
                .body(comment(TODAY))
                .post(journey.path("/panel-decisions"))
                .then()
                .statusCode(403)
                .body("conflict", equalTo("AUTHORISER_CANNOT_ACT_AS_DSCO"));
    }

    @Test
    void refusesAuthorisationToADscoWhoDecidedButNotToOneWhoContributed() {
        AdviceCase decided = Journey.opened().allocated().drafted().submitted();
        record(decided, decision()).then().statusCode(201);
        authorise(decided)
                .then()
                .statusCode(403)
                .body("conflict", equalTo("ASSURER_CANNOT_AUTHORISE"));

        AdviceCase contributed = Journey.opened().allocated().drafted().submitted();
        record(contributed, comment(TODAY)).then().statusCode(201);
        authorise(contributed).then().statusCode(201);
    }

    /** Authorises as the DSCO, who is also the manager of the team. */
    private static Response authorise(AdviceCase journey) {
        return user("dsco@camden", "camden", "dsco", "team-manager")
                .body("{\"adviceVersion\": 1, \"provisionIds\": [\"p1\"]}")
                .post(journey.path("/provision-authorisations"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sen-caseworker", "health-partner", "borough-admin", "virtual-school"})
    void otherRolesCannotReadPanels(String role) {
        AdviceCase journey = Journey.opened();
        String location = record(journey, comment(TODAY)).header("Location");
        as(role).get(location).then().statusCode(403);
        as(role).get(journey.path("/panel-decisions")).then().statusCode(403);
        as(role).get(LOG).then().statusCode(403);
    }

    @Test
    void onlyADscoRecordsAndOnlyADscoReadsTheLog() {
        AdviceCase journey = Journey.opened().allocated();
        for (String role : List.of("advice-author", "team-manager")) {
            as(role).body(comment(TODAY))
                    .post(journey.path("/panel-decisions"))
                    .then()
                    .statusCode(403);
            as(role).get(LOG).then().statusCode(403);
        }
        system("camden").get(LOG).then().statusCode(403);
    }

    @Test
    void aPanelOfAnotherRequestIsNotFound() {
        String id = record(Journey.opened(), comment(TODAY)).path("id");
        as("dsco").get(Journey.opened().path("/panel-decisions/" + id)).then().statusCode(404);
    }

    @Test
    void theSameKeyRecordsOnePanel() {
        AdviceCase journey = Journey.opened();
        String key = UUID.randomUUID().toString();
        String first = keyed(journey, key).path("id");
        keyed(journey, key).then().statusCode(201).body("id", equalTo(first));
        as("dsco").get(journey.path("/panel-decisions")).then().body("items.id", contains(first));
    }

    private static Response keyed(AdviceCase journey, String key) {
        return as("dsco")
                .header("Idempotency-Key", key)
                .body(comment(TODAY))
                .post(journey.path("/panel-decisions"));
    }

    @Test
    void theLogShowsTheBoroughsPanelsOfAPeriodByDayPageByPage() {
        AdviceCase first = Journey.opened();
        AdviceCase second = Journey.opened();
        LocalDate day = TODAY.minusYears(30);
        String later = record(first, comment(day.plusDays(1))).path("id");
        String earlier = record(second, comment(day)).path("id");
        String again = record(first, comment(day.plusDays(1))).path("id");
        String outside = record(second, comment(day.plusDays(2))).path("id");
        String period = LOG + "?from=" + day + "&to=" + day.plusDays(1) + "&limit=2";
        Response page = as("dsco").get(period);
        List<String> shown = page.then().statusCode(200).extract().path("items.id");
        String cursor = page.path("nextCursor");
        List<String> rest = as("dsco").queryParam("cursor", cursor).get(period).path("items.id");
        assertThat(shown).containsExactly(earlier, later);
        assertThat(rest).containsExactly(again).doesNotContain(outside);
        as("dsco", "hackney").get(period).then().statusCode(200).body("items.size()", equalTo(0));
        assertThat(
                        Database.select(
                                "select 1 from access_log where action = 'READ'"
                                        + " and record_ids = array[?::text, ?::text]",
                                second.requestId(),
                                first.requestId()))
                .isNotEmpty();
    }

    @Test
    void theLogRefusesAPeriodThatEndsBeforeItBegins() {
        as("dsco")
                .get(LOG + "?from=" + TODAY + "&to=" + TODAY.minusDays(1))
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("from"));
    }

    @Test
    void refusesAPanelAboutAWithdrawnRequest() {
        AdviceCase journey = Journey.opened();
        as("sen-caseworker")
                .body("{\"outcome\": \"WITHDRAWN\"}")
                .post(journey.path("/outcome"))
                .then()
                .statusCode(200);
        record(journey, comment(TODAY)).then().statusCode(409);
    }
}
