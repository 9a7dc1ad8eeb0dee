package london.dsco.advice.writing;

import static london.dsco.advice.People.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import london.dsco.advice.Journey;
import london.dsco.journey.AdviceCase;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

/** What the author confirms when they submit. */
@QuarkusTest
@WithTestResource(RealParts.class)
class SubmissionTest {

    @Test
    void refusesASubmissionAndNamesWhatTheAuthorDoesNotConfirm() {
        AdviceCase journey = Journey.opened().allocated().drafted();
        as("advice-author")
                .body("{\"attestation\": {\"noThirdPartyNames\": true, \"proportionate\": false}}")
                .post(journey.path("/submission"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/attestation/proportionate"))
                .body("errors.code", contains("not-attested"));
        for (String body : new String[] {"{}", "{\"attestation\": {}}", "", "null"}) {
            as("advice-author")
                    .body(body)
                    .post(journey.path("/submission"))
                    .then()
                    .statusCode(422)
                    .body(
                            "errors.pointer",
                            contains(
                                    "/attestation/noThirdPartyNames",
                                    "/attestation/proportionate"));
        }
        as("advice-author").get(journey.path()).then().body("status", equalTo("DRAFTING"));
    }

    @Test
    void keepsWhatTheAuthorConfirmedWithTheVersion() {
        AdviceCase journey = Journey.signedOffWith(3).dispatched();
        for (String role : new String[] {"dsco", "sen-caseworker"}) {
            as(role).get(journey.path("/advice/versions/1"))
                    .then()
                    .body("attestation.noThirdPartyNames", equalTo(true))
                    .body("attestation.proportionate", equalTo(true));
        }
    }
}
