package london.dsco.advice.reuse;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.system;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import london.dsco.advice.Journey;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.Fixtures;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class ReusedAdviceResourceTest {

    private static final String ALL =
            """
            {"author": {"by": "Canary Author", "on": "2026-05-04"},
             "authority": {"by": "SEN team", "on": "2026-05-05"},
             "parentOrYoungPerson": {"by": "Canary Parent", "on": "2026-05-06"}}
            """;

    private static Response reuse(AdviceCase journey, String role, String satisfactions) {
        return as(role).body(
                        "{\"source\": \"Child and family assessment\", \"providedOn\": \"2026-05-04\","
                                + " \"author\": \"Canary Author\", \"satisfactions\": "
                                + satisfactions
                                + "}")
                .post(journey.path("/reused-advice"));
    }

    @Test
    void recordsAdviceWithWhichAllThreeAreSatisfied() {
        AdviceCase journey = Journey.opened().allocated();
        Response made = reuse(journey, "advice-author", ALL);
        made.then()
                .statusCode(201)
                .body("citation", equalTo("SI 2014/1530 reg 6(4)"))
                .body("satisfactions.parentOrYoungPerson.by", equalTo("Canary Parent"))
                .body("recordedBy", equalTo("advice-author@camden"));
        for (String role : new String[] {"dsco", "team-manager", "sen-caseworker"}) {
            as(role).get(made.header("Location"))
                    .then()
                    .statusCode(200)
                    .body("id", equalTo(made.path("id")));
        }
        system("camden")
                .get(journey.path("/reused-advice"))
                .then()
                .statusCode(200)
                .body("items.id", contains(made.<String>path("id")))
                .body("items[0]", not(hasKey("recordedBy")));
    }

    @Test
    void namesThoseWhoAreNotSatisfiedAndTheRegulation() {
        AdviceCase journey = Journey.opened();
        reuse(journey, "sen-caseworker", "{\"author\": {\"by\": \"Jo\", \"on\": \"2026-05-04\"}}")
                .then()
                .statusCode(422)
                .body("citation", equalTo("SI 2014/1530 reg 6(4)"))
                .body(
                        "errors.pointer",
                        contains("/satisfactions/authority", "/satisfactions/parentOrYoungPerson"));
        reuse(journey, "sen-caseworker", "null").then().statusCode(422);
        assertThat(Journey.entries(journey, "ADVICE_REUSED")).isZero();
    }

    @Test
    void appearsInTheTimelineWithoutNamesAndNotInEvents() {
        AdviceCase journey = Journey.opened();
        reuse(journey, "sen-caseworker", ALL).then().statusCode(201);
        as("sen-caseworker")
                .get(journey.path("/timeline"))
                .then()
                .body("entries.event", hasItem("ADVICE_REUSED"));
        assertThat(as("dsco").get(journey.path("/timeline")).asString())
                .contains("ADVICE_REUSED", "reg 6(4)")
                .doesNotContain("Canary");
        assertThat(Database.select("select 1 from outbox where payload::text like '%Canary%'"))
                .isEmpty();
    }

    @Test
    void theAdviceNamesTheEarlierAdviceItReliesOn() {
        AdviceCase journey = Journey.opened().allocated();
        String reused = reuse(journey, "advice-author", ALL).path("id");
        String elsewhere = reuse(Journey.opened(), "sen-caseworker", ALL).path("id");
        journey.drafted(Fixtures.advice().put("reusedAdviceId", elsewhere));
        as("advice-author")
                .body(Fixtures.submission().toString())
                .post(journey.path("/submission"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/reusedAdviceId"))
                .body("errors.code", contains("unknown-reused-advice"));
        journey.drafted(Fixtures.advice().put("reusedAdviceId", reused)).submitted();
        as("dsco")
                .get(journey.path("/advice/versions/1"))
                .then()
                .body("advice.reusedAdviceId", equalTo(reused));
    }

    @Test
    void refusesReadersWhoDoNotSeeTheRequestAndAdviceNotOnRecord() {
        AdviceCase journey = Journey.opened().allocated();
        String reused = reuse(journey, "advice-author", ALL).path("id");
        as("health-partner").get(journey.path("/reused-advice")).then().statusCode(403);
        as("dsco").body("{}").post(journey.path("/reused-advice")).then().statusCode(403);
        as("dsco").get(Journey.opened().path("/reused-advice/" + reused)).then().statusCode(404);
        as("advice-author").body("{}").post(journey.path("/reused-advice")).then().statusCode(400);
    }

    @Test
    void refusesEarlierAdviceOnceTheAdviceIsDispatched() {
        reuse(Journey.signedOffWith(3).dispatched(), "sen-caseworker", ALL).then().statusCode(409);
    }
}
