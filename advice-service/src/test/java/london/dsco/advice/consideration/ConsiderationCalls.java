package london.dsco.advice.consideration;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.tag;

import io.restassured.response.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.advice.Staff;
import london.dsco.domain.London;

/** Calls about a consideration of Camden, as people would make them. */
final class ConsiderationCalls {

    static final String PATH = "/advice/v1/considerations";

    static final LocalDate TODAY = London.dateOf(Clock.systemUTC().instant());

    static final String ATTESTED =
            "\"attestation\": {\"noThirdPartyNames\": true, \"proportionate\": true}";

    static final String OPEN =
            "{\"known\": \"OPEN\", \"involvement\": \"CIN\", \"information\": \"Canary respite\", "
                    + ATTESTED
                    + "}";

    private ConsiderationCalls() {}

    static String body(String childRef, LocalDate received, LocalDate answerBy) {
        return """
        {"child": {"childRef": "%s", "givenName": "Amina", "familyName": "Canaryname",
          "dateOfBirth": "2017-05-05"}, "requestReceivedOn": "%s", "answerBy": "%s"}
        """
                .formatted(childRef, received, answerBy);
    }

    static Response open(String childRef) {
        return as("sen-caseworker").body(body(childRef, TODAY, TODAY.plusDays(14))).post(PATH);
    }

    static String childRef() {
        return "C-" + UUID.randomUUID();
    }

    /** Opens a consideration and returns its address. */
    static String opened() {
        return open(childRef()).then().statusCode(201).extract().header("Location");
    }

    static String passed() {
        String path = opened();
        pass(path, Staff.TEAM).then().statusCode(200);
        return path;
    }

    static Response pass(String path, String team) {
        return as("dsco")
                .header("If-Match", tag("dsco", path))
                .body("{\"team\": \"" + team + "\"}")
                .put(path + "/team");
    }

    static Response answer(String role, String path, String said) {
        return as(role).body(said).post(path + "/answer");
    }

    static Response decide(String path, String decision, LocalDate notifiedOn) {
        return as("sen-caseworker")
                .body(
                        "{\"decision\": \"%s\", \"notifiedOn\": \"%s\"}"
                                .formatted(decision, notifiedOn))
                .post(path + "/decision");
    }

    static Response vote(String path, LocalDate heldOn) {
        return as("dsco")
                .body(
                        "{\"heldOn\": \"%s\", \"vote\": \"FOR\", \"comment\": \"Canary comment\"}"
                                .formatted(heldOn))
                .post(path + "/vote");
    }
}
