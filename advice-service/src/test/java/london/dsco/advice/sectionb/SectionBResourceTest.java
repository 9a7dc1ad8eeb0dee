package london.dsco.advice.sectionb;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.system;
import static london.dsco.advice.People.tag;
import static london.dsco.advice.People.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import london.dsco.advice.Journey;
import london.dsco.journey.AdviceCase;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class SectionBResourceTest {

    private static final String FIRST = "A canary on attention and language";

    private static Response write(RequestSpecification writer, AdviceCase journey, String excerpt) {
        return writer.header("If-Match", "*")
                .body("{\"primaryNeed\": \"SLCN\", \"excerpt\": \"" + excerpt + "\"}")
                .put(journey.path("/section-b"));
    }

    @Test
    void givesTheAuthorTheSenTeamsExcerpt() {
        AdviceCase journey = Journey.opened().allocated();
        as("advice-author")
                .get(journey.path("/section-b"))
                .then()
                .statusCode(200)
                .body("requestId", equalTo(journey.requestId()))
                .body("$", not(hasKey("excerpt")));
        write(as("sen-caseworker"), journey, FIRST)
                .then()
                .statusCode(200)
                .body("primaryNeed", equalTo("SLCN"))
                .body("$", not(hasKey("writtenBy")));
        write(system("camden"), journey, "Second").then().statusCode(200);
        for (String role : new String[] {"advice-author", "team-manager", "dsco"}) {
            as(role).get(journey.path("/section-b"))
                    .then()
                    .statusCode(200)
                    .body("excerpt", equalTo("Second"))
                    .body("writtenBy", equalTo("camden-system"));
        }
        as("sen-caseworker")
                .get(journey.path("/section-b"))
                .then()
                .body("excerpt", equalTo("Second"))
                .body("$", not(hasKey("writtenBy")));
        assertThat(Journey.entries(journey, "SECTION_B_WRITTEN")).isEqualTo(2);
    }

    @Test
    void refusesEveryoneButTheSenTeam() {
        AdviceCase journey = Journey.opened().allocated();
        for (String role : new String[] {"advice-author", "team-manager", "dsco"}) {
            write(as(role), journey, FIRST).then().statusCode(403);
        }
        as("health-partner").get(journey.path("/section-b")).then().statusCode(403);
        write(
                        user("advice-author@camden", "camden", "advice-author", "sen-caseworker"),
                        journey,
                        FIRST)
                .then()
                .statusCode(403)
                .body(
                        "detail",
                        equalTo(
                                "The SEN team writes section B, and the author of the advice reads it."));
    }

    @Test
    void refusesAChangeWithoutThePresentVersion() {
        AdviceCase journey = Journey.opened();
        String body = "{\"primaryNeed\": \"ASD\", \"excerpt\": \"Other\"}";
        String path = journey.path("/section-b");
        as("sen-caseworker").body(body).put(path).then().statusCode(428);
        String tag = tag("sen-caseworker", path);
        write(as("sen-caseworker"), journey, FIRST);
        as("sen-caseworker").header("If-Match", tag).body(body).put(path).then().statusCode(412);
        String now = tag("sen-caseworker", path);
        as("sen-caseworker").header("If-Match", now).body(body).put(path).then().statusCode(200);
    }

    @Test
    void addsNoLineToTheHistoryForTheSameWords() {
        AdviceCase journey = Journey.opened();
        write(as("sen-caseworker"), journey, FIRST).then().statusCode(200);
        write(as("sen-caseworker"), journey, FIRST).then().statusCode(200);
        assertThat(Journey.entries(journey, "SECTION_B_WRITTEN")).isEqualTo(1);
    }

    @Test
    void appearsInTheSenTeamsTimelineAndLeavesNoWordsInHistoryOrEvents() {
        AdviceCase journey = Journey.opened();
        write(as("sen-caseworker"), journey, FIRST).then().statusCode(200);
        as("sen-caseworker")
                .get(journey.path("/timeline"))
                .then()
                .body("entries.event", hasItem("SECTION_B_WRITTEN"));
        assertThat(as("dsco").get(journey.path("/timeline")).asString()).doesNotContain("canary");
        assertThat(Database.select("select 1 from outbox where payload::text like '%canary on%'"))
                .isEmpty();
    }

    @Test
    void refusesAnExcerptOnceTheAdviceIsDispatched() {
        write(as("sen-caseworker"), Journey.signedOffWith(3).dispatched(), FIRST)
                .then()
                .statusCode(409);
    }

    @Test
    void refusesAnExcerptWithoutWordsOrNeed() {
        AdviceCase journey = Journey.opened();
        write(as("sen-caseworker"), journey, " ").then().statusCode(400);
        as("sen-caseworker")
                .header("If-Match", "*")
                .body("{\"excerpt\": \"Words\"}")
                .put(journey.path("/section-b"))
                .then()
                .statusCode(400);
    }
}
