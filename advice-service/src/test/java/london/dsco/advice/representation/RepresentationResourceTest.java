package london.dsco.advice.representation;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

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
class RepresentationResourceTest {

    private static final LocalDate TODAY = London.dateOf(Clock.systemUTC().instant());
    private static final String NOT_OFFERED =
            """
            {"askedBy": "SETTING", "decides": "PARENT_CARER", "advocate": "NOT_OFFERED",
             "advocateReason": "Canary: there is one"}
            """;
    private static final String ACCEPTED =
            """
            {"askedBy": "SETTING", "decides": "PARENT_CARER", "advocate": "ACCEPTED", "advocateOn": "%s"}
            """
                    .formatted(TODAY);

    private static Response record(AdviceCase journey, String role, String body, String tag) {
        return as(role).header("If-Match", tag).body(body).put(journey.path("/representation"));
    }

    @Test
    void needsTheVersionThatTheCallerSaw() {
        AdviceCase journey = Journey.opened().allocated();
        String path = journey.path("/representation");
        as("dsco").get(path).then().statusCode(200).body("decides", nullValue());
        String nothing = tag("advice-author", path);
        record(journey, "advice-author", NOT_OFFERED, nothing)
                .then()
                .statusCode(200)
                .body("advocate", equalTo("NOT_OFFERED"))
                .body("recordedBy", equalTo("advice-author@camden"));
        record(journey, "team-manager", ACCEPTED, nothing).then().statusCode(412);
        record(journey, "team-manager", ACCEPTED, "*")
                .then()
                .statusCode(200)
                .body("advocateOn", equalTo(TODAY.toString()))
                .body("advocateReason", nullValue());
        record(journey, "advice-author", ACCEPTED, "*")
                .then()
                .body("recordedBy", equalTo("team-manager@camden"));
        assertThat(Journey.entries(journey, "REPRESENTATION_RECORDED")).isEqualTo(2);
        assertThat(as("dsco").get(journey.path("/timeline")).asString())
                .contains("REPRESENTATION_RECORDED")
                .doesNotContain("Canary");
    }

    /** The child of the fixture is nine. */
    @Test
    void refusesAChildToDecide() {
        AdviceCase journey = Journey.opened().allocated();
        record(journey, "advice-author", ACCEPTED.replace("PARENT_CARER", "YOUNG_PERSON"), "*")
                .then()
                .statusCode(422)
                .body("errors.code", contains("a-child"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sen-caseworker", "health-partner", "borough-admin"})
    void onlySocialCareReadsTheRepresentation(String role) {
        AdviceCase journey = Journey.opened().allocated();
        as(role).get(journey.path("/representation")).then().statusCode(403);
        record(journey, role, ACCEPTED, "*").then().statusCode(403);
        record(journey, "dsco", ACCEPTED, "*").then().statusCode(403);
    }
}
