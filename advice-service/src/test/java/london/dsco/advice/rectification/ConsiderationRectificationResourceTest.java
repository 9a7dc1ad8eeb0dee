package london.dsco.advice.rectification;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.Staff;
import london.dsco.domain.London;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class ConsiderationRectificationResourceTest {

    private static final String PATH = "/advice/v1/considerations";
    private static final LocalDate TODAY = London.dateOf(Clock.systemUTC().instant());

    @BeforeEach
    void register() {
        Staff.of("camden");
    }

    /** Opens a consideration and returns its address. */
    private static String opened() {
        return as("sen-caseworker")
                .body(
                        """
                        {"child": {"childRef": "C-%s", "givenName": "Amina", "familyName": "Canarywrong",
                          "dateOfBirth": "2017-05-05"}, "requestReceivedOn": "%s", "answerBy": "%2$s"}
                        """
                                .formatted(UUID.randomUUID(), TODAY))
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static Response say(String path, String information, String correction) {
        return as("dsco")
                .body(
                        """
                        {"known": "OPEN", "involvement": "CIN", "information": "%s", "correction": %s,
                         "attestation": {"noThirdPartyNames": true, "proportionate": true}}
                        """
                                .formatted(information, correction))
                .post(path + "/answer");
    }

    private static String decided() {
        String path = opened();
        say(path, "Respite on Mondays", "null").then().statusCode(200);
        as("sen-caseworker")
                .body("{\"decision\": \"NOT_ASSESS\", \"notifiedOn\": \"" + TODAY + "\"}")
                .post(path + "/decision")
                .then()
                .statusCode(200);
        return path;
    }

    private static Response ask(String role, String path, String subject) {
        return as(role).body(
                        """
                        {"subject": "%s", "askedBy": "PARENT_CARER", "askedOn": "%s",
                         "words": "Canary words"}
                        """
                                .formatted(subject, TODAY))
                .post(path + "/rectifications");
    }

    private static Response correct(String role, String rectification, String how) {
        return as(role).body(
                        "{\"decision\": \"CORRECTED\", \"decidedOn\": \"%s\", %s}"
                                .formatted(TODAY, how))
                .post(rectification + "/answer");
    }

    @Test
    void theSenTeamCorrectsWhoTheChildIsForEveryReader() {
        String path = decided();
        Response asked = ask("sen-caseworker", path, "PARTICULARS");
        asked.then()
                .statusCode(201)
                .body("requestId", nullValue())
                .body("considerationId", equalTo(path.substring(path.lastIndexOf('/') + 1)))
                .body("answerBy", equalTo(TODAY.plusMonths(1).toString()));
        String address = asked.header("Location");
        String stale = tag("dsco", path);
        correct("sen-caseworker", address, "\"particulars\": {\"familyName\": \"Right\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("CORRECTED"))
                .body("recordedBy", nullValue());
        as("dsco").get(path).then().body("child.familyName", equalTo("Right"));
        assertThat(tag("dsco", path)).isNotEqualTo(stale);
        assertThat(
                        Database.select(
                                "select data::text from history_entry where record_id = ?"
                                        + " and name = 'RECTIFICATION_ANSWERED'",
                                path.substring(path.lastIndexOf('/') + 1)))
                .singleElement()
                .satisfies(
                        line ->
                                assertThat(line.toString())
                                        .contains("familyName")
                                        .doesNotContain("Canary", "Right"));
    }

    @Test
    void refusesParticularsThatAConsiderationDoesNotHaveOrThatChangeNothing() {
        String address = ask("sen-caseworker", decided(), "PARTICULARS").header("Location");
        correct("sen-caseworker", address, "\"particulars\": {\"sex\": \"F\"}")
                .then()
                .statusCode(422)
                .body("errors.code", contains("not-held"));
        correct("sen-caseworker", address, "\"particulars\": {\"givenName\": \"Amina\"}")
                .then()
                .statusCode(422)
                .body("errors.code", contains("unchanged"));
        correct("sen-caseworker", address, "\"particulars\": {\"dateOfBirth\": \"1990-01-01\"}")
                .then()
                .statusCode(422)
                .body("errors.code", contains("age"));
    }

    /** The answer must be accurate even after the decision. */
    @Test
    void anotherAnswerCorrectsWhatSocialCareSaidAndTheDscoNamesIt() {
        String path = decided();
        String address = ask("sen-caseworker", path, "ANSWER").header("Location");
        correct("sen-caseworker", address, "\"correctedVersion\": 1").then().statusCode(403);
        correct("dsco", address, "\"correctedVersion\": 1")
                .then()
                .statusCode(422)
                .body("errors.code", contains("not-sent"));
        say(path, "Respite on Tuesdays", "null").then().statusCode(409);
        say(path, "Respite on Tuesdays", "\"It is on Tuesdays.\"").then().statusCode(200);
        correct("dsco", address, "\"correctedVersion\": 2")
                .then()
                .statusCode(200)
                .body("correctedVersion", equalTo(2));
        as("sen-caseworker")
                .get(path)
                .then()
                .body("status", equalTo("DECIDED"))
                .body("answers", hasSize(2));
    }

    @Test
    void refusesASubjectThatTheRecordDoesNotHave() {
        String path = opened();
        ask("dsco", path, "ADVICE")
                .then()
                .statusCode(422)
                .body("errors.code", contains("not-of-this-record"));
        ask("dsco", path, "ANSWER")
                .then()
                .statusCode(422)
                .body("errors.code", contains("no-answer"));
    }

    @Test
    void refusesAFirstAnswerAfterTheDecision() {
        String path = opened();
        as("sen-caseworker").post(path + "/withdrawal").then().statusCode(200);
        say(path, "Too late", "null").then().statusCode(409);
    }

    @Test
    void theSenTeamDoesNotSeeWhatADscoRecordedAboutAnAnswer() {
        String path = decided();
        String address = ask("dsco", path, "ANSWER").header("Location");
        as("sen-caseworker").get(address).then().statusCode(404);
        as("sen-caseworker").get(path + "/rectifications").then().body("items", hasSize(0));
        as("dsco").get(path + "/rectifications").then().body("items", hasSize(1));
        for (String role : List.of("advice-author", "health-partner", "borough-admin")) {
            as(role).get(address).then().statusCode(403);
        }
        as("dsco", "hackney").get(address).then().statusCode(404);
    }

    @Test
    void isInTheListOfOpenRectificationsUntilItIsAnswered() {
        String path = decided();
        Response asked = ask("sen-caseworker", path, "PARTICULARS");
        assertThat(open()).contains((String) asked.path("id"));
        as("dsco")
                .body("{\"reason\": \"Two registers differ.\"}")
                .post(asked.header("Location") + "/extension")
                .then()
                .statusCode(200)
                .body("answerBy", equalTo(TODAY.plusMonths(3).toString()));
        correct("dsco", asked.header("Location"), "\"particulars\": {\"givenName\": \"Aminah\"}")
                .then()
                .statusCode(200);
        assertThat(open()).doesNotContain((String) asked.path("id"));
        assertThat(
                        Database.select(
                                "select 1 from access_log where record_type = 'consideration'"
                                        + " and username = 'sen-caseworker@camden' and action = 'READ'"
                                        + " and ? = any (record_ids)",
                                path.substring(path.lastIndexOf('/') + 1)))
                .isNotEmpty();
    }

    private static List<String> open() {
        return as("sen-caseworker")
                .get("/advice/v1/rectifications?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
