package london.dsco.advice.subjectaccess;

import static london.dsco.advice.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import london.dsco.advice.Journey;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.Fixtures;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class SubjectAccessResourceTest {

    private static final String PATH = "/advice/v1/subject-access/";

    /** Returns sent advice with canaries in the withheld parts and in the names of others. */
    private static AdviceCase held() {
        AdviceCase journey = Journey.opened().allocated();
        as("sen-caseworker")
                .body(
                        """
                        {"giver": "PARENTAL_RESPONSIBILITY", "giverName": "Canaryhodan Examplemother",
                         "basisOfParentalResponsibility": "MOTHER", "purpose": "SHARE_ADVICE",
                         "scope": ["KEEPING_SAFE"], "method": "WRITTEN", "givenOn": "%s"}
                        """
                                .formatted(journey.issuedOn()))
                .post(journey.path("/consents"))
                .then()
                .statusCode(201);
        as("advice-author")
                .body(
                        "{\"topic\": \"Short breaks\", \"question\": \"Canaryhodan asks for <b>hours</b>.\"}")
                .post(journey.path("/queries"))
                .then()
                .statusCode(201);
        ObjectNode advice = Fixtures.advice();
        advice.put("restrictedAnnex", "Canaryannex");
        advice.putArray("riskFactors").add("Canaryrisk");
        return journey.drafted(advice).submitted();
    }

    private static Response read(AdviceCase journey) {
        return as("borough-admin").get(PATH + journey.childRef());
    }

    @Test
    void givesEverythingWithoutNamesOfOthersAndListsWhatIsWithheld() {
        AdviceCase journey = held();
        Response answer = read(journey);
        answer.then()
                .statusCode(200)
                .body("childRef", equalTo(journey.childRef()))
                .body("withheld", greaterThan(1))
                .body("requests.requestId", hasItem(journey.requestId()))
                .body(
                        "requests[0].sections.title",
                        hasItems(
                                "The request for advice",
                                "Consent",
                                "The advice as submitted",
                                "What happened",
                                "Who read or changed the record"))
                .body(
                        "requests[0].sections.entries.flatten().fields.flatten().findAll { it.ground == 'SERIOUS_HARM' }.field",
                        hasItems("content/restrictedAnnex", "content/riskFactors"));
        assertThat(answer.asString())
                .contains("[name] asks for", journey.opening().at("/child/givenName").asText())
                .contains("advice-author@camden")
                .doesNotContain("Canary");
    }

    @Test
    void givesAReadablePageWithoutScripts() {
        AdviceCase journey = held();
        Response page = as("borough-admin").accept("text/html").get(PATH + journey.childRef());
        page.then().statusCode(200).contentType("text/html");
        assertThat(page.asString())
                .startsWith("<!DOCTYPE html>")
                .contains("Withheld: Data Protection Act 2018 Sch 3 para 11.")
                .contains("asks for &lt;b&gt;hours&lt;/b&gt;")
                .doesNotContain("Canary", "<b>");
    }

    @Test
    void theAccessLogLineOfTheAnswerIsPartOfIt() {
        AdviceCase journey = Journey.opened();
        read(journey)
                .then()
                .body(
                        "requests[0].sections.find { it.title == 'Who read or changed the record' }.entries.fields.flatten().text",
                        hasItem("borough-admin"));
        assertThat(
                        Database.select(
                                "select 1 from access_log where username = 'borough-admin@camden' and action = 'READ'"
                                        + " and ? = any (record_ids)",
                                journey.requestId()))
                .hasSize(1);
    }

    @Test
    void aChildOfAnotherBoroughOrOfNoneIsNotFound() {
        AdviceCase journey = Journey.opened();
        as("borough-admin", "hackney").get(PATH + journey.childRef()).then().statusCode(404);
        as("borough-admin").get(PATH + "NOBODY-1").then().statusCode(404);
        as("borough-admin").get(PATH + "no%20reference").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dsco", "team-manager", "sen-caseworker", "advice-author"})
    void otherRolesCannotReadTheAnswer(String role) {
        as(role).get(PATH + Journey.opened().childRef()).then().statusCode(403);
    }
}
