package london.dsco.advice.consent;

import static london.dsco.advice.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.LocalDate;
import london.dsco.advice.Journey;
import london.dsco.domain.London;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.Fixtures;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose consent is recorded, whether an advocate was offered, and the effect of a withdrawal. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ConsentAndVoiceTest {

    private static final LocalDate TODAY = London.dateOf(Clock.systemUTC().instant());

    private static AdviceCase youngPersons() {
        ObjectNode opening = Journey.opening();
        ((ObjectNode) opening.path("child")).put("dateOfBirth", TODAY.minusYears(17).toString());
        return Journey.openedIn("camden", opening).allocated();
    }

    private static ObjectNode consent(String giver) {
        ObjectNode consent =
                Journey.JSON
                        .createObjectNode()
                        .put("giver", giver)
                        .put("giverName", "Ms Nobody")
                        .put("purpose", "STATE_OTHER_NEEDS")
                        .put("method", "WRITTEN")
                        .put("givenOn", TODAY.toString());
        consent.putArray("scope").add("RELATIONSHIPS_COMMUNITY");
        return consent;
    }

    private static ObjectNode parents() {
        return consent("PARENTAL_RESPONSIBILITY")
                .put("basisOfParentalResponsibility", "MOTHER")
                .put("childAgreement", "AGREES");
    }

    private static Response record(AdviceCase journey, String role, ObjectNode consent) {
        return as(role).body(consent.toString()).post(journey.path("/consents"));
    }

    private static Response withdraw(String consent) {
        return as("sen-caseworker")
                .body("{\"withdrawnOn\": \"" + TODAY + "\"}")
                .post(consent + "/withdrawal");
    }

    @Test
    void aYoungPersonIsOfferedAnAdvocateAndTheSenTeamSeesWhatItRecorded() {
        AdviceCase journey = youngPersons();
        ObjectNode offered = consent("YOUNG_PERSON");
        offered.putObject("advocacy")
                .put("offered", true)
                .put("offeredOn", TODAY.toString())
                .put("accepted", true);
        record(journey, "sen-caseworker", offered)
                .then()
                .statusCode(201)
                .body("advocacy.offeredOn", equalTo(TODAY.toString()))
                .body("advocacy.accepted", equalTo(true));
        ObjectNode reasoned = consent("YOUNG_PERSON");
        reasoned.putObject("advocacy")
                .put("offered", false)
                .put("reasonNotOffered", "Has an advocate.");
        record(journey, "advice-author", reasoned).then().statusCode(201);
        as("dsco")
                .get(journey.path("/consents"))
                .then()
                .body("items.advocacy.accepted", contains(true, null))
                .body("items.advocacy.reasonNotOffered", contains(null, "Has an advocate."));
        journey.drafted().submitted().authorised().audited(3).signedOff().dispatched();
        as("sen-caseworker")
                .get(journey.path("/consents"))
                .then()
                .body("items.advocacy.accepted", contains(true))
                .body("items[1].advocacy", nullValue());
    }

    @Test
    void refusesAnAdvocateIfAParentConsents() {
        ObjectNode consent = parents();
        consent.putObject("advocacy").put("offered", true).put("offeredOn", TODAY.toString());
        record(Journey.opened(), "sen-caseworker", consent)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/advocacy"))
                .body("errors.code", contains("young-person-only"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SIBLING", "OTHER_RELATIVE"})
    void refusesConsentAboutAnotherPersonAndSaysWhy(String about) {
        AdviceCase journey = Journey.opened();
        record(journey, "sen-caseworker", parents().put("about", about))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/about"))
                .body("errors.code", contains("another-persons-data"))
                .body("citation", containsString("5(1)(c)"))
                .body("citation", containsString("9.69"));
        as("dsco").get(journey.path("/consents")).then().body("items.size()", equalTo(0));
        record(journey, "sen-caseworker", parents().put("about", "CHILD")).then().statusCode(201);
    }

    @Test
    void aWithdrawalBeforeDispatchAffectsUnsentAdvice() {
        AdviceCase journey = Journey.opened().allocated();
        String consent = record(journey, "sen-caseworker", parents()).header("Location");
        withdraw(consent).then().statusCode(200).body("withdrawalEffect", equalTo("NOT_YET_SENT"));
        journey.drafted().submitted().authorised().audited(3).signedOff().dispatched();
        as("dsco").get(consent).then().body("withdrawalEffect", equalTo("NOT_YET_SENT"));
    }

    @Test
    void aWithdrawalAfterDispatchSaysThatTheAdviceWasAlreadySent() {
        AdviceCase journey = Journey.opened().allocated();
        Response recorded = record(journey, "sen-caseworker", parents());
        String consent = recorded.header("Location");
        ObjectNode advice = Fixtures.advice();
        ((ObjectNode) advice.at("/needs/0"))
                .put("linkedToSend", false)
                .put("relevance", "Without friends he misses school.")
                .put("consentId", recorded.<String>path("id"));
        journey.drafted(advice).submitted().authorised().audited(3).signedOff().dispatched();
        as("dsco").get(consent).then().body("withdrawalEffect", nullValue());
        withdraw(consent)
                .then()
                .statusCode(200)
                .body("withdrawnOn", equalTo(TODAY.toString()))
                .body("withdrawalEffect", equalTo("ALREADY_SENT"));
        as("sen-caseworker").get(consent).then().body("withdrawalEffect", equalTo("ALREADY_SENT"));
        assertThat(as("dsco").get(journey.path("/timeline")).asString()).contains("ALREADY_SENT");
        as("sen-caseworker").get(journey.path()).then().body("status", equalTo("DISPATCHED"));
    }
}
