package london.dsco.advice.writing;

import static london.dsco.advice.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import london.dsco.advice.Journey;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.Fixtures;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

/** The content checks on a draft, and the findings that a submission keeps. */
@QuarkusTest
@WithTestResource(RealParts.class)
class DraftCheckTest {

    private static final String NAME = "Her grandmother Wilhelmina Okonjo-Canary helps her wash.";

    private static AdviceCase drafted(ObjectNode advice) {
        return Journey.opened().allocated().drafted(advice);
    }

    private static ObjectNode with(String impact) {
        ObjectNode advice = Fixtures.advice();
        ((ObjectNode) advice.at("/needs/0")).put("dailyImpact", impact);
        return advice;
    }

    private static Response check(String role, AdviceCase journey) {
        return as(role).post(journey.path("/checks"));
    }

    @Test
    void pointsToPlacesInTheDraftWithoutRepeatingItsWords() {
        AdviceCase journey = drafted(with(NAME));
        for (String role : new String[] {"advice-author", "dsco"}) {
            Response found = check(role, journey);
            found.then()
                    .statusCode(200)
                    .body(
                            "findings.find { it.code == 'THIRD_PARTY_NAME' }.at",
                            equalTo("/needs/0/dailyImpact"));
            assertThat(found.asString()).doesNotContain("Okonjo").doesNotContain("Wilhelmina");
        }
        check("sen-caseworker", journey).then().statusCode(403);
        check("team-manager", journey).then().statusCode(403);
        as("dsco", "hackney").post(journey.path("/checks")).then().statusCode(404);
    }

    @Test
    void aCheckChangesNothing() {
        AdviceCase journey = drafted(with(NAME));
        String before = as("dsco").get(journey.path()).header("ETag");
        check("advice-author", journey).then().statusCode(200);
        assertThat(as("dsco").get(journey.path()).header("ETag")).isEqualTo(before);
    }

    @Test
    void findingsStayWithTheSubmittedVersionForSocialCareOnly() {
        AdviceCase journey = drafted(with(NAME)).submitted();
        as("dsco")
                .get(journey.path("/advice/versions/1"))
                .then()
                .statusCode(200)
                .body("findings.code", hasItem("THIRD_PARTY_NAME"));
        AdviceCase sent =
                drafted(with(NAME)).submitted().authorised().audited(3).signedOff().dispatched();
        as("sen-caseworker")
                .get(sent.path("/advice/versions/1"))
                .then()
                .statusCode(200)
                .body("findings", nullValue());
    }

    @Test
    void aValidNhsNumberBlocksSubmission() {
        AdviceCase journey = drafted(with("Her NHS number is 999 123 4560."));
        check("advice-author", journey)
                .then()
                .statusCode(200)
                .body("findings.find { it.code == 'NHS_NUMBER' }", nullValue());
        AdviceCase valid = drafted(with("Her NHS number is 943 476 5919."));
        check("advice-author", valid)
                .then()
                .statusCode(200)
                .body("findings.find { it.code == 'NHS_NUMBER' }.severity", equalTo("GATE"));
        as("advice-author")
                .body(Fixtures.submission().toString())
                .post(valid.path("/submission"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/needs/0/dailyImpact"));
    }

    @Test
    void findsNothingIfNoNameIsWrong() {
        AdviceCase journey = drafted(Fixtures.advice());
        check("dsco", journey)
                .then()
                .statusCode(200)
                .body("findings.findAll { it.code == 'THIRD_PARTY_NAME' }", empty());
    }
}
