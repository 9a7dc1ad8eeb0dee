package london.dsco.advice.document;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.system;
import static london.dsco.advice.People.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import london.dsco.advice.Journey;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.Fixtures;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets which version of the advice as a document, in which format, and when there is none. */
@QuarkusTest
@WithTestResource(RealParts.class)
class DocumentResourceTest {

    private static final String PDF = "application/pdf";
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** A mother's consent for every area of care. */
    private static final String CONSENT =
            """
            {"giver": "PARENTAL_RESPONSIBILITY", "giverName": "Rowan Example",
             "basisOfParentalResponsibility": "MOTHER", "childAgreement": "AGREES",
             "purpose": "STATE_OTHER_NEEDS",
             "scope": ["SELF_CARE", "DAILY_LIVING", "MOBILITY_PHYSICAL_SENSORY",
              "SOCIAL_EMOTIONAL", "RELATIONSHIPS_COMMUNITY", "KEEPING_SAFE"],
             "method": "WRITTEN", "givenOn": "2026-01-05"}
            """;

    private static final List<String> OF_THE_CASE =
            List.of("advice-author", "team-manager", "dsco");

    private static AdviceCase sent() {
        return Journey.signedOffWith(3).dispatched();
    }

    private static Response get(AdviceCase journey, String role, String query) {
        return as(role).accept(PDF).get(journey.path("/document" + query));
    }

    private static String text(Response answer) {
        answer.then().statusCode(200);
        try (PDDocument pdf = Loader.loadPDF(answer.asByteArray())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void shareWithHackney(AdviceCase journey) {
        as("dsco")
                .body(
                        """
                        {"withBorough": "E09000012", "purpose": "EHC_ADVICE",
                         "legalBasis": "CFA_2014_S31", "expiresOn": "%s"}
                        """
                                .formatted(journey.issuedOn()))
                .post(journey.path("/shares"))
                .then()
                .statusCode(201);
    }

    @Test
    void givesPdfOrWordByTheAcceptHeader() {
        AdviceCase journey = sent();
        String path = journey.path("/document");
        as("dsco")
                .accept(PDF)
                .get(path)
                .then()
                .statusCode(200)
                .contentType(PDF)
                .header("Cache-Control", "private, no-cache")
                .header("Vary", containsString("Accept"))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"social-care-advice-"
                                + journey.requestId()
                                + "-version-1.pdf\"");
        as("dsco")
                .accept(WORD)
                .get(path)
                .then()
                .statusCode(200)
                .contentType(WORD)
                .header("Content-Disposition", containsString("-version-1.docx"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/*", PDF + ", " + WORD + ";q=0.5"})
    void givesPdfToACallerWithoutAPreference(String accept) {
        as("dsco").accept(accept).get(sent().path("/document")).then().contentType(PDF);
    }

    @Test
    void givesWordToACallerWhoPrefersIt() {
        String accept = PDF + ";q=0.5, " + WORD;
        as("dsco").accept(accept).get(sent().path("/document")).then().contentType(WORD);
    }

    @Test
    void refusesAnUnknownFormat() {
        as("dsco").accept("text/html").get(sent().path("/document")).then().statusCode(406);
    }

    @ParameterizedTest
    @ValueSource(strings = {PDF, WORD})
    void answersNotModifiedToAReaderWhoHasTheFile(String accept) {
        String path = sent().path("/document");
        String tag = as("dsco").accept(accept).get(path).then().extract().header("ETag");
        as("sen-caseworker")
                .accept(accept)
                .header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", tag);
        as("dsco")
                .accept(accept)
                .header("If-None-Match", "\"other\"")
                .get(path)
                .then()
                .statusCode(200);
    }

    @Test
    void givesEveryReaderTheSameFileAndNothingInternal() {
        ObjectNode advice = Fixtures.advice().put("restrictedAnnex", "canary");
        advice.putArray("riskFactors").add("canary");
        AdviceCase journey =
                Journey.opened()
                        .allocated()
                        .drafted(advice)
                        .submitted()
                        .authorised()
                        .audited(3)
                        .signedOff()
                        .dispatched();
        byte[] team = get(journey, "sen-caseworker", "").asByteArray();
        for (String role : OF_THE_CASE) {
            assertThat(get(journey, role, "").asByteArray()).as(role).isEqualTo(team);
        }
        assertThat(system("camden").accept(PDF).get(journey.path("/document")).asByteArray())
                .isEqualTo(team);
        assertThat(text(get(journey, "dsco", "")))
                .contains("A short break")
                .doesNotContain("canary");
    }

    @Test
    void givesOnlyOneSection() {
        AdviceCase journey = sent();
        assertThat(text(get(journey, "sen-caseworker", "?section=H1")))
                .contains("Section H1", "A short break")
                .doesNotContain("Section D", "Section H2", "I like drawing");
    }

    @Test
    void refusesASectionThatIsNotAboutSocialCare() {
        get(sent(), "dsco", "?section=B").then().statusCode(400);
    }

    @Test
    void hasNoDocumentOfADraftOrOfAReturnedVersion() {
        AdviceCase journey = Journey.opened().allocated().drafted().submitted();
        String plain = "There is no document yet. Advice has one once it is signed off.";
        for (String role : OF_THE_CASE) {
            get(journey, role, "").then().statusCode(409).body("detail", equalTo(plain));
        }
        AdviceCase reopened = Journey.signedOffWith(3).returned();
        get(reopened, "dsco", "").then().statusCode(409).body("detail", equalTo(plain));
    }

    @Test
    void givesTheSenTeamNothingBeforeTheAdviceIsSent() {
        AdviceCase journey = Journey.signedOffWith(3);
        assertThat(text(get(journey, "dsco", ""))).contains("Sent to the SEN team Not yet");
        get(journey, "sen-caseworker", "").then().statusCode(403);
        system("camden").accept(PDF).get(journey.path("/document")).then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"health-partner", "borough-admin"})
    void refusesReadersOfTheStateOnly(String role) {
        get(sent(), role, "").then().statusCode(403);
    }

    @Test
    void givesAnotherBoroughNothingUntilTheCaseIsShared() {
        AdviceCase journey = Journey.signedOffWith(3);
        String path = journey.path("/document");
        as("dsco", "hackney").accept(PDF).get(path).then().statusCode(404);
        shareWithHackney(journey);
        assertThat(text(as("dsco", "hackney").accept(PDF).get(path))).contains("A short break");
        as("sen-caseworker", "hackney").accept(PDF).get(path).then().statusCode(404);
    }

    @Test
    void givesAnotherBoroughNothingOfASharedCaseBeforeSignOff() {
        AdviceCase journey = Journey.opened().allocated().drafted().submitted();
        shareWithHackney(journey);
        as("dsco", "hackney")
                .accept(PDF)
                .get(journey.path("/document"))
                .then()
                .statusCode(403)
                .body(
                        "detail",
                        equalTo("You can read the document once the advice has been signed off."));
    }

    @Test
    void givesAnotherBoroughNothingAfterConsentIsWithdrawn() {
        AdviceCase journey = Journey.opened().allocated();
        Response consent = as("sen-caseworker").body(CONSENT).post(journey.path("/consents"));
        ObjectNode advice = Fixtures.advice();
        ((ObjectNode) advice.at("/needs/0"))
                .put("linkedToSend", false)
                .put("relevance", "Without friends he misses school.")
                .put("consentId", consent.<String>path("id"));
        journey.drafted(advice).submitted().authorised().audited(3).signedOff();
        shareWithHackney(journey);
        String path = journey.path("/document");
        as("dsco", "hackney").accept(PDF).get(path).then().statusCode(200);
        as("sen-caseworker")
                .body("{\"withdrawnOn\": \"" + journey.issuedOn() + "\"}")
                .post(consent.header("Location") + "/withdrawal")
                .then()
                .statusCode(200);
        as("dsco", "hackney")
                .accept(PDF)
                .get(path)
                .then()
                .statusCode(403)
                .body("detail", containsString("Consent no longer covers all of this advice."));
    }

    @Test
    void refusesTheAuthorOfAnotherCase() {
        user("advice-author-2@camden", "camden", "advice-author")
                .accept(PDF)
                .get(sent().path("/document"))
                .then()
                .statusCode(403);
    }

    @Test
    void aCorrectedVersionSaysWhichOneItReplaces() {
        AdviceCase journey = sent();
        as("dsco").body("{\"reason\": \"A wrong date\"}").post(journey.path("/correction"));
        for (String role : List.of("dsco", "sen-caseworker")) {
            assertThat(text(get(journey, role, "")))
                    .contains("version 1")
                    .doesNotContain("replaces");
        }
        ObjectNode corrected = Fixtures.advice();
        ((ObjectNode) corrected.at("/needs/0")).put("description", "Corrected text");
        journey.drafted(corrected).submitted().authorised().audited(3).signedOff();
        String replaced = "2, which corrects and replaces version 1";
        assertThat(text(get(journey, "dsco", ""))).contains(replaced, "Corrected text");
        assertThat(text(get(journey, "sen-caseworker", ""))).doesNotContain("Corrected text");
        journey.dispatched();
        assertThat(text(get(journey, "sen-caseworker", ""))).contains(replaced, "Corrected text");
    }

    @Test
    void recordsTheReadInTheAccessLog() {
        AdviceCase journey = sent();
        get(journey, "sen-caseworker", "").then().statusCode(200);
        assertThat(
                        Database.select(
                                "select 1 from access_log where ? = any(record_ids)"
                                        + " and action = 'READ' and username = 'sen-caseworker@camden'",
                                journey.requestId()))
                .isNotEmpty();
    }
}
