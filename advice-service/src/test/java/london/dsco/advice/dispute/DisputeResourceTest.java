package london.dsco.advice.dispute;

import static london.dsco.advice.People.CAMDEN;
import static london.dsco.advice.People.HACKNEY;
import static london.dsco.advice.People.as;
import static london.dsco.advice.People.system;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.advice.Journey;
import london.dsco.advice.Listed;
import london.dsco.domain.London;
import london.dsco.journey.AdviceCase;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A dispute of Camden, which holds the case, with Hackney. */
@QuarkusTest
@WithTestResource(RealParts.class)
class DisputeResourceTest {

    private static final LocalDate TODAY = London.dateOf(Clock.systemUTC().instant());

    private static String dispute(String ground, String one, String other) {
        return "{\"ground\": \"%s\", \"parties\": [\"%s\", \"%s\"]}".formatted(ground, one, other);
    }

    private static Response open(AdviceCase journey) {
        return as("sen-caseworker")
                .body(dispute("ORDINARY_RESIDENCE", CAMDEN, HACKNEY))
                .post(journey.path("/disputes"));
    }

    private static String end(String outcome) {
        return "{\"outcome\": \"%s\", \"settledOn\": \"%s\", \"responsibleBorough\": \"%s\"}"
                .formatted(outcome, TODAY, HACKNEY);
    }

    @Test
    void aDisputeIsRecordedReadByBothPartiesAndSettled() {
        AdviceCase journey = Journey.opened();
        Response opened = open(journey);
        opened.then()
                .statusCode(201)
                .body("ground", equalTo("ORDINARY_RESIDENCE"))
                .body("citation", equalTo("Children Act 1989 s30(2); Care Act 2014 s40"))
                .body("parties", contains(CAMDEN, HACKNEY))
                .body("seenByBoth", equalTo(true))
                .body("outcome", nullValue());
        String id = opened.path("id");
        as("dsco").get(journey.path("/disputes")).then().body("items.id", contains(id));
        as("dsco")
                .body(end("DETERMINED"))
                .post(opened.header("Location") + "/outcome")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("DETERMINED"))
                .body("responsibleBorough", equalTo(HACKNEY));
        as("dsco")
                .body(end("AGREED"))
                .post(opened.header("Location") + "/outcome")
                .then()
                .statusCode(409);
        for (String role : new String[] {"dsco", "sen-caseworker"}) {
            assertThat(listed(role, "hackney", id)).contains("DETERMINED");
            assertThat(listed(role, "camden", id)).contains("DETERMINED");
            assertThat(listed(role, "islington", id)).isEmpty();
        }
        as("sen-caseworker")
                .get(opened.header("Location"))
                .then()
                .body("settledOn", equalTo(TODAY.toString()));
    }

    /** Returns the outcome of the dispute in a borough's list; empty if it is not there. */
    private static String listed(String role, String borough, String id) {
        return Listed.find(role, borough, "/advice/v1/disputes", id).path("outcome").asText();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dsco", "sen-caseworker", "team-manager", "advice-author"})
    void showsTheOtherPartyNothingOfTheCase(String role) {
        AdviceCase journey = Journey.opened();
        Response opened = open(journey);
        as(role, "hackney").get(journey.path()).then().statusCode(404);
        int refused = role.equals("dsco") || role.equals("sen-caseworker") ? 404 : 403;
        as(role, "hackney").get(opened.header("Location")).then().statusCode(refused);
        as(role, "hackney").get(journey.path("/disputes")).then().statusCode(refused);
        as(role, "hackney")
                .body(end("AGREED"))
                .post(opened.header("Location") + "/outcome")
                .then()
                .statusCode(refused);
    }

    @ParameterizedTest
    @ValueSource(strings = {"team-manager", "advice-author", "borough-admin", "health-partner"})
    void onlyTheSenTeamAndTheDscoRecordDisputes(String role) {
        AdviceCase journey = Journey.opened().allocated();
        String opened = open(journey).header("Location");
        as(role).get(opened).then().statusCode(403);
        as(role).get("/advice/v1/disputes").then().statusCode(403);
        as(role).body(end("AGREED")).post(opened + "/outcome").then().statusCode(403);
        system("camden").get(journey.path("/disputes")).then().statusCode(403);
    }

    @Test
    void refusesOtherPartiesAndASecondDisputeOnTheSameGround() {
        AdviceCase journey = Journey.opened();
        as("dsco")
                .body(dispute("FUNDING", HACKNEY, "E09000019"))
                .post(journey.path("/disputes"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/parties"));
        as("dsco")
                .body("{\"ground\": \"FUNDING\", \"parties\": [\"E09000007\"]}")
                .post(journey.path("/disputes"))
                .then()
                .statusCode(400);
        String first = open(journey).path("id");
        open(journey).then().statusCode(409).body("existing", equalTo(first));
        as("dsco")
                .body(dispute("FUNDING", CAMDEN, HACKNEY))
                .post(journey.path("/disputes"))
                .then()
                .statusCode(201);
    }

    @Test
    void onlyTheHolderSeesADisputeWithACountyWhichCanEndAgainstIt() {
        AdviceCase journey = Journey.opened();
        Response opened =
                as("dsco")
                        .body(dispute("FUNDING", CAMDEN, "E10000016"))
                        .post(journey.path("/disputes"));
        opened.then().statusCode(201).body("seenByBoth", equalTo(false));
        String id = opened.path("id");
        assertThat(Listed.find("dsco", "camden", "/advice/v1/disputes", id).isMissingNode())
                .isFalse();
        assertThat(Listed.find("dsco", "hackney", "/advice/v1/disputes", id).isMissingNode())
                .isTrue();
        as("dsco")
                .body(end("AGREED").replace(HACKNEY, "E10000016"))
                .post(opened.header("Location") + "/outcome")
                .then()
                .statusCode(200)
                .body("responsibleBorough", equalTo("E10000016"));
    }

    @Test
    void refusesADistrictAndAGroundThatDoesNotApplyInWales() {
        AdviceCase journey = Journey.opened();
        as("dsco")
                .body(dispute("FUNDING", CAMDEN, "E07000223"))
                .post(journey.path("/disputes"))
                .then()
                .statusCode(400);
        as("dsco")
                .body(dispute("ORDINARY_RESIDENCE", CAMDEN, "W06000015"))
                .post(journey.path("/disputes"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("england-only"))
                .body("citation", containsString("Children Act 1989"));
        as("dsco")
                .body(dispute("SUFFICIENCY", CAMDEN, "W06000015"))
                .post(journey.path("/disputes"))
                .then()
                .statusCode(201)
                .body("seenByBoth", equalTo(false));
    }

    @Test
    void refusesAnOutcomeThatTheLawDoesNotAllow() {
        AdviceCase journey = Journey.opened();
        Response funding =
                as("dsco")
                        .body(dispute("FUNDING", CAMDEN, HACKNEY))
                        .post(journey.path("/disputes"));
        as("dsco")
                .body(end("DETERMINED"))
                .post(funding.header("Location") + "/outcome")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/outcome"))
                .body("citation", containsString("SI 1996/615"));
        Response residence =
                as("dsco")
                        .body(dispute("ORDINARY_RESIDENCE", CAMDEN, HACKNEY))
                        .post(journey.path("/disputes"));
        as("dsco")
                .body("{\"outcome\": \"AGREED\", \"settledOn\": \"" + TODAY + "\"}")
                .post(residence.header("Location") + "/outcome")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/responsibleBorough"));
        as("dsco")
                .body(end("AGREED"))
                .post(Journey.opened().path("/disputes/" + funding.path("id") + "/outcome"))
                .then()
                .statusCode(404);
    }

    @Test
    void theSameKeyOpensOnce() {
        AdviceCase journey = Journey.opened();
        String key = UUID.randomUUID().toString();
        String first = keyed(journey, key).path("id");
        keyed(journey, key).then().statusCode(201).body("id", equalTo(first));
        assertThat(Journey.entries(journey, "DISPUTE_OPENED")).isEqualTo(1);
    }

    private static Response keyed(AdviceCase journey, String key) {
        return as("dsco")
                .header("Idempotency-Key", key)
                .body(dispute("SUFFICIENCY", HACKNEY, CAMDEN))
                .post(journey.path("/disputes"));
    }

    @Test
    void theDatabaseShowsTheRowToBothPartiesAndOnlyTheHolderWritesIt() throws SQLException {
        UUID id = UUID.fromString(open(Journey.opened()).path("id"));
        assertThat(rows(HACKNEY, id)).isEqualTo(1);
        assertThat(rows("E09000019", id)).isZero();
        try (Connection hackney = Database.asApplicationIn(HACKNEY);
                var settle =
                        hackney.prepareStatement(
                                "update case_dispute set outcome = 'x' where id = ?")) {
            settle.setObject(1, id);
            assertThat(settle.executeUpdate()).isZero();
        }
    }

    private static int rows(String borough, UUID id) throws SQLException {
        try (Connection in = Database.asApplicationIn(borough)) {
            return Database.select(in, "select 1 from case_dispute where id = ?", id).size();
        }
    }
}
