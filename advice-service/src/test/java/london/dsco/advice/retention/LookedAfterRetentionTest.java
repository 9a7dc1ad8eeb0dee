package london.dsco.advice.retention;

import static london.dsco.advice.People.as;
import static london.dsco.advice.retention.RetentionCalls.ISLINGTON;
import static london.dsco.advice.retention.RetentionCalls.born;
import static london.dsco.advice.retention.RetentionCalls.change;
import static london.dsco.advice.retention.RetentionCalls.found;
import static london.dsco.advice.retention.RetentionCalls.opening;
import static london.dsco.advice.retention.RetentionCalls.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.Journey;
import london.dsco.journey.AdviceCase;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

/** How long the file of a looked-after child is kept, and of one who died. */
@QuarkusTest
@WithTestResource(RealParts.class)
class LookedAfterRetentionTest {

    @Test
    void keepsTheFileOfAChildWhoWasEverLookedAfterUntilTheAgeOfSeventyFive() {
        AdviceCase journey = Journey.openedIn(ISLINGTON, opening()).allocated();
        for (String involvement : List.of("CLA", "CIN")) {
            as("team-manager", ISLINGTON)
                    .header("If-Match", "*")
                    .body("{\"involvement\": \"%s\"}".formatted(involvement))
                    .put(journey.path("/involvement"))
                    .then()
                    .statusCode(200);
        }
        born(journey, "1955-01-01");
        change(
                "update advice_request set decided_on = '1980-01-01', status = 'CLOSED' where id = ?",
                UUID.fromString(journey.requestId()));
        assertThat(found(run(true), journey, "state")).isNull();
        born(journey, "1950-01-01");
        Response run = run(true);
        assertThat(found(run, journey, "record")).isEqualTo("LOOKED_AFTER");
        assertThat(found(run, journey, "dueOn")).isEqualTo("2025-01-01");
    }

    private static AdviceCase closedLookedAfter(ObjectNode opening) {
        AdviceCase journey = Journey.openedIn(ISLINGTON, opening);
        change(
                "update advice_request set date_of_birth = '1990-01-01', involvement = 'CLA',"
                        + " outcome = 'NO_PLAN', decided_without_advice = true,"
                        + " decided_on = '2007-01-01', status = 'CLOSED' where id = ?",
                UUID.fromString(journey.requestId()));
        return journey;
    }

    private static Response die(String role, AdviceCase journey, String match, String body) {
        return as(role, ISLINGTON).header("If-Match", match).body(body).put(journey.path("/death"));
    }

    /**
     * The child died at 17 on 1 June 2007. The first deletion leaves the death on record for the
     * other cases, and the last removes it.
     */
    @Test
    void keepsEveryRequestOfALookedAfterChildForFifteenYearsAfterTheirDeath() {
        AdviceCase one = closedLookedAfter(opening());
        ObjectNode again = opening();
        ((ObjectNode) again.get("child")).put("childRef", one.childRef());
        AdviceCase other = closedLookedAfter(again);
        assertThat(found(run(true), one, "state")).isNull();
        die("sen-caseworker", one, "*", "{\"died\": true, \"diedOn\": \"2007-06-01\"}")
                .then()
                .statusCode(200)
                .body("diedOn", equalTo("2007-06-01"));
        as("dsco", ISLINGTON)
                .get(other.path("/death"))
                .then()
                .body("diedOn", equalTo("2007-06-01"));
        Response dry = run(true);
        for (AdviceCase each : List.of(one, other)) {
            assertThat(found(dry, each, "record")).isEqualTo("LOOKED_AFTER_WHO_DIED");
            assertThat(found(dry, each, "dueOn")).isEqualTo("2022-06-01");
        }
        Response run = run(false);
        for (AdviceCase each : List.of(one, other)) {
            assertThat(found(run, each, "state")).isEqualTo("DELETED");
        }
        assertThat(Database.select("select 1 from child_death where child_ref = ?", one.childRef()))
                .isEmpty();
    }

    @Test
    void aDeathIsRecordedOnceAndCanBeTakenBack() {
        AdviceCase journey = Journey.openedIn(ISLINGTON, opening());
        String seen =
                as("sen-caseworker", ISLINGTON)
                        .get(journey.path("/death"))
                        .then()
                        .statusCode(200)
                        .body("diedOn", nullValue())
                        .extract()
                        .header("ETag");
        String died = "{\"died\": true, \"diedOn\": \"2026-06-01\"}";
        die("sen-caseworker", journey, seen, died).then().statusCode(200);
        die("sen-caseworker", journey, seen, died).then().statusCode(412);
        die("dsco", journey, "*", died).then().statusCode(200);
        die("dsco", journey, "*", "{\"died\": true}")
                .then()
                .statusCode(422)
                .body("errors.code", contains("required"));
        die("dsco", journey, "*", "{\"died\": false}")
                .then()
                .statusCode(200)
                .body("diedOn", nullValue());
        assertThat(Journey.entries(journey, "DEATH_RECORDED")).isPositive();
        assertThat(Journey.entries(journey, "DEATH_TAKEN_BACK")).isPositive();
        assertThat(
                        Database.select(
                                "select 1 from history_entry where record_id = ?"
                                        + " and data::text like '%2026-06-01%'",
                                journey.requestId()))
                .isEmpty();
        for (String role : List.of("advice-author", "health-partner", "borough-admin")) {
            die(role, journey, "*", died).then().statusCode(403);
        }
    }
}
