package london.dsco.advice.check;

import static london.dsco.advice.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import london.dsco.advice.Journey;
import london.dsco.domain.London;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.Fixtures;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class CheckResourceTest {

    private static final String ADULTHOOD = "PREPARING_FOR_ADULTHOOD_MISSING";

    @Test
    void findsANameAndVagueWordsInATextOnItsOwnAndNeverRepeatsThem() {
        as("advice-author")
                .body(
                        "{\"text\": \"Support from Amina's aunt Hodan, as required.\", \"field\":"
                                + " \"PROVISION_DESCRIPTION\", \"section\": \"H1\", \"childNames\":"
                                + " [\"Amina\"]}")
                .post("/advice/v1/checks")
                .then()
                .statusCode(200)
                .body("findings.code", hasItem("THIRD_PARTY_NAME"))
                .body("findings.code", hasItem("VAGUE_PROVISION"))
                .body("findings.reason", notNullValue())
                .body(not(containsString("Hodan")));
    }

    @Test
    void findsNothingInAPlainlyWrittenNeed() {
        as("dsco")
                .body(
                        "{\"text\": \"Needs an adult beside her near roads.\", \"field\":"
                                + " \"NEED_DESCRIPTION\"}")
                .post("/advice/v1/checks")
                .then()
                .statusCode(200)
                .body("findings", empty());
    }

    @Test
    void refusesRolesThatDoNotWriteOrAssure() {
        as("sen-caseworker")
                .body("{\"text\": \"Any text.\"}")
                .post("/advice/v1/checks")
                .then()
                .statusCode(403);
        AdviceCase journey = Journey.opened().allocated().drafted();
        as("team-manager").post(journey.path("/checks")).then().statusCode(403);
    }

    @Test
    void refusesAnEmptyText() {
        as("dsco").body("{\"text\": \"\"}").post("/advice/v1/checks").then().statusCode(400);
    }

    @Test
    void checksTheWorkingTextForItsAuthorAndTheDsco() {
        AdviceCase journey = Journey.opened().allocated().drafted();
        for (String role : new String[] {"advice-author", "dsco"}) {
            as(role).post(journey.path("/checks"))
                    .then()
                    .statusCode(200)
                    .body("findings", notNullValue());
        }
    }

    @Test
    void needsAnOutcomeTowardsAdulthoodFromTheAgeThatTheBoroughChose() {
        LocalDate today = London.dateOf(Clock.systemUTC().instant());
        assertThat(found("hillingdon", today.minusYears(15))).contains(ADULTHOOD);
        assertThat(found("hillingdon", today.minusYears(9))).doesNotContain(ADULTHOOD);
        as("borough-admin", "hillingdon")
                .header("If-Match", "*")
                .body("{\"value\": 9}")
                .put("/advice/v1/settings/transitionStartAge")
                .then()
                .statusCode(200);
        assertThat(found("hillingdon", today.minusYears(9))).contains(ADULTHOOD);
    }

    /** Returns the findings kept with the submitted version. */
    private static List<String> found(String borough, LocalDate born) {
        ObjectNode opening = Journey.opening();
        ((ObjectNode) opening.get("child")).put("dateOfBirth", born.toString());
        AdviceCase journey =
                Journey.openedIn(borough, opening)
                        .allocated()
                        .drafted(withoutAdulthood())
                        .submitted();
        return as("dsco", borough)
                .get(journey.path("/advice/versions/1"))
                .then()
                .statusCode(200)
                .extract()
                .path("findings.code");
    }

    private static ObjectNode withoutAdulthood() {
        ObjectNode advice = Fixtures.advice();
        advice.withArray("outcomes")
                .forEach(outcome -> ((ObjectNode) outcome).remove("preparingForAdulthood"));
        return advice;
    }

    @Test
    void keepsTheFindingsWithTheVersionForSocialCareOnly() {
        AdviceCase journey = Journey.signedOffWith(3).dispatched();
        as("dsco")
                .get(journey.path("/advice/versions/1"))
                .then()
                .statusCode(200)
                .body("findings", notNullValue());
        as("sen-caseworker")
                .get(journey.path("/advice/versions/1"))
                .then()
                .statusCode(200)
                .body("findings", nullValue());
    }

    @Test
    void refusesARuleWithAnExampleThatItDoesNotFind() {
        String etag = as("borough-admin").get("/advice/v1/settings/checkRules").header("ETag");
        as("borough-admin")
                .header("If-Match", etag)
                .body(
                        "{\"value\": [{\"id\": \"hub\", \"code\": \"JARGON\", \"phrases\": [\"the hub\"],"
                                + " \"reason\": \"Closed.\", \"citation\": \"Practice\", \"suggestion\":"
                                + " \"Name it.\", \"finds\": [\"At home.\"]}]}")
                .put("/advice/v1/settings/checkRules")
                .then()
                .statusCode(422)
                .body("errors.code", contains("rule-does-not-hold"));
    }

    /** Every check of the borough would go through its text hundreds of times. */
    @Test
    void refusesAPhraseThatWouldKeepTheServiceBusyForAllBoroughs() {
        String gaps = "a " + ".. ".repeat(150);
        String optional = "_? ".repeat(160);
        for (String phrase : List.of(gaps, optional)) {
            as("borough-admin", "sutton")
                    .header("If-Match", "*")
                    .body(valueOf(phrase))
                    .put("/advice/v1/settings/checkRules")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/value/0"))
                    .body("errors.code", contains("rule-too-large"))
                    .body(
                            "errors.detail",
                            contains(
                                    startsWith(
                                            "Rule 1: A phrase can have at most "
                                                    + (phrase.equals(gaps)
                                                            ? "4 gaps"
                                                            : "500 steps"))));
        }
    }

    @Test
    void appliesTheBoroughsPresentRulesAndNoOlderOnes() {
        rules("sutton", "the zebra hub");
        foundInHubs("sutton").body("findings.start", contains(6));
        foundInHubs("sutton").body("findings.start", contains(6));
        rules("sutton", "the yellow hub");
        foundInHubs("sutton").body("findings.start", contains(27));
        foundInHubs("merton").body("findings", empty());
    }

    private static void rules(String borough, String phrase) {
        as("borough-admin", borough)
                .header("If-Match", "*")
                .body(valueOf(phrase))
                .put("/advice/v1/settings/checkRules")
                .then()
                .statusCode(200);
    }

    private static String valueOf(String phrase) {
        return "{\"value\": [{\"id\": \"hub\", \"code\": \"JARGON\", \"phrases\": [\"%s\"],"
                        .formatted(phrase)
                + " \"reason\": \"Closed.\", \"citation\": \"Practice\", \"suggestion\":"
                + " \"Name it.\", \"finds\": [\"At %s.\"]}]}".formatted(phrase);
    }

    private static ValidatableResponse foundInHubs(String borough) {
        return as("dsco", borough)
                .body("{\"text\": \"We go\\nthe zebra hub and to the yellow hub.\"}")
                .post("/advice/v1/checks")
                .then()
                .statusCode(200);
    }
}
