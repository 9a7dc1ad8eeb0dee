package london.dsco.advice.request;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import london.dsco.advice.Journey;
import london.dsco.journey.AdviceCase;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class ReallocationTest {

    private static final String SECOND = "{\"author\": \"advice-author-2@camden\"}";

    private static Response allocate(AdviceCase journey, String tag, String body) {
        return as("team-manager")
                .header("If-Match", tag)
                .body(body)
                .put(journey.path("/allocation"));
    }

    @Test
    void refusesAnAllocationWithoutIfMatch() {
        AdviceCase journey = Journey.opened();
        as("team-manager").body(SECOND).put(journey.path("/allocation")).then().statusCode(428);
    }

    @Test
    void refusesAnAllocationBasedOnAnEarlierOne() {
        AdviceCase journey = Journey.opened();
        String first = tag("team-manager", journey.path("/allocation"));
        journey.allocated();
        allocate(journey, first, SECOND).then().statusCode(412);
    }

    @Test
    void acceptsTheTagOfTheAllocationOrOfTheRequest() {
        AdviceCase journey = Journey.opened();
        allocate(journey, tag("team-manager", journey.path("/allocation")), SECOND)
                .then()
                .statusCode(200)
                .body("author", equalTo("advice-author-2@camden"))
                .body("allocatedBy", equalTo("team-manager@camden"));
        allocate(
                        journey,
                        tag("team-manager", journey.path()),
                        "{\"author\": \"advice-author@camden\"}")
                .then()
                .statusCode(200)
                .body("author", equalTo("advice-author@camden"));
    }

    @Test
    void changesNothingWhenTheSameAuthorIsNamedAgain() {
        AdviceCase journey = Journey.opened().allocated();
        String before = as("team-manager").get(journey.path("/allocation")).asString();
        allocate(journey, "*", "{\"author\": \"advice-author@camden\"}").then().statusCode(200);
        assertThat(as("team-manager").get(journey.path("/allocation")).asString())
                .isEqualTo(before);
        assertThat(Journey.entries(journey, "ALLOCATED")).isEqualTo(1);
    }

    @Test
    void refusesAnInvalidUserName() {
        allocate(Journey.opened(), "*", "{\"author\": \"Not A Username\"}").then().statusCode(400);
    }
}
