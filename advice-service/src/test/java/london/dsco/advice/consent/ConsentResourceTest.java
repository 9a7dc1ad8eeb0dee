package london.dsco.advice.consent;

import static london.dsco.advice.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.advice.Journey;
import london.dsco.domain.London;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.Fixtures;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class ConsentResourceTest {

    private static final LocalDate TODAY = London.dateOf(Clock.systemUTC().instant());

    private static String given(String giver, String scope) {
        return """
                {"giver": "%s", "giverName": "Ms Nobody", "basisOfParentalResponsibility": "MOTHER", "childAgreement": "AGREES",
                 "purpose": "STATE_OTHER_NEEDS", "scope": ["%s"], "method": "WRITTEN",
                 "givenOn": "%s"}
                """
                .formatted(giver, scope, TODAY.minusDays(3));
    }

    private static Response record(AdviceCase journey, String scope) {
        return as("sen-caseworker")
                .body(given("PARENTAL_RESPONSIBILITY", scope))
                .post(journey.path("/consents"));
    }

    private static Response withdraw(AdviceCase journey, String consent) {
        return as("advice-author")
                .body("{\"withdrawnOn\": \"" + TODAY + "\"}")
                .post(journey.path("/consents/" + consent + "/withdrawal"));
    }

    /**
     * Returns advice with one need, about friendships and community, that is not linked to SEND.
     */
    private static ObjectNode advice(Object consentId) {
        ObjectNode advice = Fixtures.advice();
        ObjectNode need = (ObjectNode) advice.at("/needs/0");
        need.put("linkedToSend", false).put("relevance", "Without friends he misses school.");
        if (consentId != null) {
            need.put("consentId", consentId.toString());
        }
        return advice;
    }

    @Test
    void aConsentIsRecordedReadAndWithdrawn() {
        AdviceCase journey = Journey.opened().allocated();
        Response made = record(journey, "RELATIONSHIPS_COMMUNITY");
        made.then()
                .statusCode(201)
                .body("scope", contains("RELATIONSHIPS_COMMUNITY"))
                .body("withdrawnOn", nullValue())
                .body("recordedBy", nullValue());
        String consent = made.path("id");
        as("advice-author")
                .get(made.header("Location"))
                .then()
                .statusCode(200)
                .body("giverName", equalTo("Ms Nobody"))
                .body("recordedBy", equalTo("sen-caseworker@camden"));
        withdraw(journey, consent)
                .then()
                .statusCode(200)
                .body("withdrawnOn", equalTo(TODAY.toString()))
                .body("withdrawnBy", equalTo("advice-author@camden"));
        withdraw(journey, consent).then().statusCode(409);
        as("dsco")
                .get(journey.path("/consents"))
                .then()
                .statusCode(200)
                .body("items.id", contains(consent))
                .body("items.withdrawnOn", contains(TODAY.toString()));
    }

    @Test
    void refusesAGiverWithoutAName() {
        String body = given("PARENTAL_RESPONSIBILITY", "SELF_CARE").replace("Ms Nobody", " ");
        as("sen-caseworker")
                .body(body)
                .post(Journey.opened().path("/consents"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/giverName"));
    }

    @Test
    void theSameKeyRecordsOneConsent() {
        AdviceCase journey = Journey.opened();
        String key = UUID.randomUUID().toString();
        String body = given("PARENTAL_RESPONSIBILITY", "SELF_CARE");
        String first =
                as("sen-caseworker")
                        .header("Idempotency-Key", key)
                        .body(body)
                        .post(journey.path("/consents"))
                        .path("id");
        as("sen-caseworker")
                .header("Idempotency-Key", key)
                .body(body)
                .post(journey.path("/consents"))
                .then()
                .statusCode(201)
                .body("id", equalTo(first));
        as("dsco").get(journey.path("/consents")).then().body("items.id", contains(first));
    }

    @Test
    void listsConsentsInTheOrderOfRecordingPageByPage() {
        AdviceCase journey = Journey.opened();
        String first = record(journey, "SELF_CARE").path("id");
        String second = record(journey, "KEEPING_SAFE").path("id");
        String cursor =
                as("dsco")
                        .queryParam("limit", 1)
                        .get(journey.path("/consents"))
                        .then()
                        .statusCode(200)
                        .body("items.id", contains(first))
                        .extract()
                        .path("nextCursor");
        as("dsco")
                .queryParam("limit", 1)
                .queryParam("cursor", cursor)
                .get(journey.path("/consents"))
                .then()
                .body("items.id", contains(second))
                .body("nextCursor", nullValue());
    }

    @Test
    void aYoungPersonsConsentIsRefusedForAChildOfTwelve() {
        as("sen-caseworker")
                .body(given("YOUNG_PERSON", "SELF_CARE"))
                .post(Journey.opened().path("/consents"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("not-theirs-to-give", "parent-only", "parent-only"));
    }

    @Test
    void acceptsASubmissionOnlyWithConsentThatCoversTheNeed() {
        AdviceCase journey = Journey.opened().allocated();
        String other = record(journey, "KEEPING_SAFE").path("id");
        String covering = record(journey, "RELATIONSHIPS_COMMUNITY").path("id");
        assertRefused(journey, null, "consent-required");
        assertRefused(journey, UUID.randomUUID(), "consent-does-not-cover");
        assertRefused(journey, other, "consent-does-not-cover");
        journey.drafted(advice(covering)).submitted();
    }

    @Test
    void aConsentOfAnotherRequestCoversNothing() {
        String elsewhere = record(Journey.opened(), "RELATIONSHIPS_COMMUNITY").path("id");
        assertRefused(Journey.opened().allocated(), elsewhere, "consent-does-not-cover");
    }

    private static void assertRefused(AdviceCase journey, Object consentId, String code) {
        journey.drafted(advice(consentId));
        as("advice-author")
                .body(Fixtures.submission().toString())
                .post(journey.path("/submission"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/needs/0/consentId"))
                .body("errors.code", contains(code));
    }

    @Test
    void aConsentWithdrawnAfterSubmissionBlocksSignOff() {
        AdviceCase journey = Journey.opened().allocated();
        String consent = record(journey, "RELATIONSHIPS_COMMUNITY").path("id");
        journey.drafted(advice(consent)).submitted().authorised().audited(3);
        withdraw(journey, consent).then().statusCode(200);
        as("dsco")
                .post(journey.path("/sign-off"))
                .then()
                .statusCode(409)
                .body("blockers.code", contains("CONSENT_MISSING"))
                .body("blockers.reference", contains("n1"));
    }

    @Test
    void theTimelineShowsConsentWithoutNames() {
        AdviceCase journey = Journey.opened();
        record(journey, "SELF_CARE").then().statusCode(201);
        String timeline = as("dsco").get(journey.path("/timeline")).then().extract().asString();
        assertThat(timeline).contains("CONSENT_RECORDED").doesNotContain("Ms Nobody");
    }

    @ParameterizedTest
    @ValueSource(strings = {"health-partner", "borough-admin", "virtual-school"})
    void otherRolesCannotReadConsent(String role) {
        as(role).get(Journey.opened().path("/consents")).then().statusCode(403);
    }

    @Test
    void refusesConsentRecordedByADsco() {
        as("dsco")
                .body(given("PARENTAL_RESPONSIBILITY", "SELF_CARE"))
                .post(Journey.opened().path("/consents"))
                .then()
                .statusCode(403);
    }

    @Test
    void aRequestOfAnotherBoroughIsNotFound() {
        AdviceCase journey = Journey.opened();
        String consent = record(journey, "SELF_CARE").path("id");
        as("sen-caseworker", "hackney").get(journey.path("/consents")).then().statusCode(404);
        as("sen-caseworker", "hackney")
                .get(journey.path("/consents/" + consent))
                .then()
                .statusCode(404);
    }

    @Test
    void aConsentWithdrawnAfterSignOffBlocksDispatchUntilTheAdviceIsReturned() {
        AdviceCase journey = Journey.opened().allocated();
        String consent = record(journey, "RELATIONSHIPS_COMMUNITY").path("id");
        journey.drafted(advice(consent)).submitted().authorised().audited(3).signedOff();
        withdraw(journey, consent).then().statusCode(200);
        as("sen-caseworker")
                .post(journey.path("/dispatch"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:dsco:sign-off-blocked"))
                .body("blockers.code", contains("CONSENT_MISSING"))
                .body("blockers.reference", contains(nullValue()));
        as("team-manager")
                .post(journey.path("/dispatch"))
                .then()
                .statusCode(409)
                .body("blockers.reference", contains("n1"));
        as("dsco").get(journey.path()).then().body("status", equalTo("SIGNED_OFF"));
        journey.returned();
    }

    @Test
    void beforeDispatchTheSenTeamSeesOnlyTheConsentsThatItRecorded() {
        AdviceCase journey = Journey.opened().allocated();
        String own = record(journey, "SELF_CARE").path("id");
        String authors =
                as("advice-author")
                        .body(given("PARENTAL_RESPONSIBILITY", "RELATIONSHIPS_COMMUNITY"))
                        .post(journey.path("/consents"))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        as("sen-caseworker").get(journey.path("/consents")).then().body("items.id", contains(own));
        as("sen-caseworker").get(journey.path("/consents/" + authors)).then().statusCode(404);
        as("sen-caseworker")
                .body("{\"withdrawnOn\": \"" + TODAY + "\"}")
                .post(journey.path("/consents/" + authors + "/withdrawal"))
                .then()
                .statusCode(404);
        as("dsco").get(journey.path("/consents")).then().body("items.id", contains(own, authors));

        journey.drafted(advice(authors)).submitted().authorised().audited(3).signedOff();
        journey.dispatched();
        as("sen-caseworker")
                .get(journey.path("/consents"))
                .then()
                .body("items.id", contains(own, authors))
                .body("items.recordedBy", contains(nullValue(), nullValue()));
    }
}
