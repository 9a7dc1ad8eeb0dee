package london.dsco.advice.parentcarer;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.tag;
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
import london.dsco.advice.Journey;
import london.dsco.domain.London;
import london.dsco.journey.AdviceCase;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class ParentCarerResourceTest {

    private static final LocalDate TODAY = London.dateOf(Clock.systemUTC().instant());
    private static final String OFFER = "{\"offeredOn\": \"" + TODAY.minusDays(2) + "\"}";
    private static final String DECLINED =
            "{\"offeredOn\": \"%s\", \"outcome\": \"DECLINED\", \"outcomeOn\": \"%s\"}"
                    .formatted(TODAY.minusDays(2), TODAY);

    private static Response record(AdviceCase journey, String role, String body, String tag) {
        return as(role).header("If-Match", tag)
                .body(body)
                .put(journey.path("/parent-carer-assessment"));
    }

    @Test
    void anOfferIsRecordedAndThenItsOutcomeAndTheTimelineKeepsBoth() {
        AdviceCase journey = Journey.opened().allocated();
        String path = journey.path("/parent-carer-assessment");
        as("dsco").get(path).then().statusCode(200).body("offeredOn", nullValue());
        String empty = tag("advice-author", path);
        Response offered = record(journey, "advice-author", OFFER, empty);
        offered.then().statusCode(200).body("outcome", nullValue());
        record(journey, "team-manager", DECLINED, empty).then().statusCode(412);
        record(journey, "team-manager", DECLINED, offered.header("ETag"))
                .then()
                .statusCode(200)
                .body("outcome", equalTo("DECLINED"))
                .body("recordedBy", equalTo("team-manager@camden"));
        record(journey, "advice-author", DECLINED, "*")
                .then()
                .body("recordedBy", equalTo("team-manager@camden"));
        assertThat(Journey.entries(journey, "PARENT_CARER_ASSESSMENT_RECORDED")).isEqualTo(2);
        as("dsco").get(path).then().body("outcomeOn", equalTo(TODAY.toString()));
    }

    @Test
    void refusesAnOutcomeBeforeTheOffer() {
        String body =
                DECLINED.replace(
                        "\"outcomeOn\": \"" + TODAY, "\"outcomeOn\": \"" + TODAY.minusDays(3));
        record(Journey.opened().allocated(), "advice-author", body, "*")
                .then()
                .statusCode(422)
                .body("errors.code", contains("before-offer"));
    }

    @Test
    void refusesAnOfferToTheCarerOfAnAdultAndCitesTheLaw() {
        ObjectNode opening = Journey.opening();
        ((ObjectNode) opening.path("child")).put("dateOfBirth", TODAY.minusYears(19).toString());
        record(Journey.openedIn("camden", opening).allocated(), "advice-author", OFFER, "*")
                .then()
                .statusCode(422)
                .body("errors.code", contains("adult"))
                .body(
                        "citation",
                        equalTo("Children Act 1989 ss17ZD and 105(1); Care Act 2014 s10"));
    }

    @Test
    void refusesAChangeWithoutIfMatch() {
        as("advice-author")
                .body(OFFER)
                .put(Journey.opened().allocated().path("/parent-carer-assessment"))
                .then()
                .statusCode(428);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sen-caseworker", "health-partner", "borough-admin", "virtual-school"})
    void otherRolesCannotReadOrRecordTheOffer(String role) {
        AdviceCase journey = Journey.opened().allocated();
        as(role).get(journey.path("/parent-carer-assessment")).then().statusCode(403);
        record(journey, role, OFFER, "*").then().statusCode(403);
    }
}
