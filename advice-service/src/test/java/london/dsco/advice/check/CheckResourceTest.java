package london.dsco.advice.check;

import static london.dsco.advice.People.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import london.dsco.advice.Journey;
import london.dsco.journey.AdviceCase;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class CheckResourceTest {

    @Test
    void findsANameAndVagueWordsInATextSentAloneAndNeverRepeatsThem() {
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
    void findsNothingInAPlainNeed() {
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
    void refusesATextThatIsEmpty() {
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
    void keepsWhatWasFoundWithTheVersionForSocialCareAlone() {
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
    void refusesARuleOfWhichAnExampleDoesNotHold() {
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
}
