package london.dsco.advice.request;

import static london.dsco.advice.request.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import london.dsco.domain.London;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class AdviceRequestTest {

    private static final Instant NOW = Clock.systemUTC().instant();

    @Test
    void allocationTakesTheTagOfTheAllocationOrOfTheRequest() {
        Journey journey = Journey.opened();
        String body = "{\"author\": \"advice-author-2@camden\"}";
        as("team-manager").body(body).put(journey.path("/allocation")).then().statusCode(428);
        String first = journey.tag("team-manager", "/allocation");
        journey.allocated();
        as("team-manager")
                .header("If-Match", first)
                .body(body)
                .put(journey.path("/allocation"))
                .then()
                .statusCode(412);
        as("team-manager")
                .header("If-Match", journey.tag("team-manager", "/allocation"))
                .body(body)
                .put(journey.path("/allocation"))
                .then()
                .statusCode(200)
                .body("author", equalTo("advice-author-2@camden"))
                .body("allocatedBy", equalTo("team-manager@camden"));
        as("team-manager")
                .header("If-Match", "*")
                .body("{\"author\": \"Not A Username\"}")
                .put(journey.path("/allocation"))
                .then()
                .statusCode(400);
    }

    @Test
    void anExceptionExcusesAndMovesNoDate() {
        Instant sevenWeeksAgo = NOW.minus(Duration.ofDays(49));
        LocalDate receivedOn = London.dateOf(sevenWeeksAgo);
        Journey journey = Journey.opened(sevenWeeksAgo.toString());
        String absence =
                "{\"ground\": \"ABSENT_FROM_AREA\", \"affects\": \"CHILD\", \"from\": \"%s\","
                        + " \"to\": \"%s\", \"evidence\": \"DOC-1\", \"rationale\": \"Nobody could be met\"}";
        as("team-manager")
                .body(absence.formatted(receivedOn.plusDays(3), receivedOn.plusDays(29)))
                .post(journey.path("/exceptions"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("absence-too-short"));
        as("team-manager")
                .body(absence.formatted(receivedOn.plusDays(3), receivedOn.plusDays(30)))
                .post(journey.path("/exceptions"))
                .then()
                .statusCode(201)
                .body("clock.state", equalTo("OVERDUE"))
                .body("clock.dueOn", equalTo(receivedOn.plusDays(42).toString()))
                .body("clock.exception.citation", equalTo("SEND Code of Practice 2015 para 9.42"));
        as("team-manager")
                .body(absence.formatted(receivedOn.plusDays(3), receivedOn.plusDays(30)))
                .post(journey.path("/exceptions"))
                .then()
                .statusCode(409);
        as("team-manager")
                .body(
                        "{\"ground\": \"STAFF_SHORTAGE\", \"affects\": \"CHILD\", \"evidence\": \"DOC-1\", \"rationale\": \"x\"}")
                .post(journey.path("/exceptions"))
                .then()
                .statusCode(400);
        journey.allocated(journey.tag("team-manager", "/allocation"))
                .drafted()
                .submitted()
                .authorised()
                .audited(3)
                .signedOff()
                .dispatched()
                .get("dsco")
                .then()
                .body("clock.state", equalTo("EXCUSED_LATE"));
    }

    @Test
    void anExceptionRecordedAfterLateDispatchCorrectsWhatWasSaidThen() {
        Instant sevenWeeksAgo = NOW.minus(Duration.ofDays(49));
        LocalDate receivedOn = London.dateOf(sevenWeeksAgo);
        Journey journey = Journey.opened(sevenWeeksAgo.toString());
        journey.allocated(journey.tag("team-manager", "/allocation"))
                .drafted()
                .submitted()
                .authorised()
                .audited(3)
                .signedOff()
                .dispatched()
                .get("dsco")
                .then()
                .body("clock.state", equalTo("MET_LATE"));
        as("team-manager")
                .body(
                        "{\"ground\": \"ABSENT_FROM_AREA\", \"affects\": \"CHILD\", \"from\": \"%s\", \"evidence\": \"DOC-1\", \"rationale\": \"Nobody could be met\"}"
                                .formatted(receivedOn.plusDays(3)))
                .post(journey.path("/exceptions"))
                .then()
                .statusCode(201)
                .body("clock.state", equalTo("EXCUSED_LATE"));
        assertThat(
                        Database.select(
                                "select payload ->> 'dispatchedLateOn' as left from outbox"
                                        + " where aggregateid = ? and type like '%.excused.v1'",
                                journey.id))
                .extracting(row -> row.get("left"))
                .containsExactly(London.dateOf(NOW).toString());
    }

    @Test
    void aPlanIssuedWithoutTheAdviceIsRecorded() {
        Journey journey = Journey.opened(NOW.minus(Duration.ofDays(50)).toString());
        as("sen-caseworker")
                .body("{\"outcome\": \"NO_PLAN\"}")
                .post(journey.path("/outcome"))
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("clock.state", equalTo("OVERDUE"));
    }

    @Test
    void anOutcomeIsOfOnePiece() {
        Journey journey = Journey.signedOffWith(3).dispatched();
        assertOutcome(journey, "{\"outcome\": \"PLAN_ISSUED\", \"planRef\": \"P-1\"}", 422);
        assertOutcome(journey, "{\"outcome\": \"NO_PLAN\", \"planRef\": \"P-1\"}", 422);
        assertOutcome(
                journey,
                "{\"outcome\": \"PLAN_ISSUED\", \"planRef\": \"P-1\", \"issuedOn\": \"2099-01-01\"}",
                422);
        assertOutcome(
                journey,
                "{\"outcome\": \"PLAN_ISSUED\", \"planRef\": \"P-1\", \"issuedOn\": \"2014-08-31\"}",
                422);
        assertOutcome(journey, "{\"outcome\": \"NO_PLAN\"}", 200);
        assertOutcome(journey, "{\"outcome\": \"NO_PLAN\"}", 409);
    }

    private static void assertOutcome(Journey journey, String body, int status) {
        as("sen-caseworker").body(body).post(journey.path("/outcome")).then().statusCode(status);
    }

    @Test
    void aRequestMayBeWithdrawnAtAnyTime() {
        Journey journey = Journey.opened();
        assertOutcome(journey, "{\"outcome\": \"WITHDRAWN\"}", 200);
        journey.get("sen-caseworker")
                .then()
                .body("status", equalTo("WITHDRAWN"))
                .body("outcome", equalTo("WITHDRAWN"));
        journey.post("dsco", "/dispatch").then().statusCode(409);
    }

    @Test
    void everyAccessIsOnRecord() {
        Journey journey = Journey.opened();
        as("dsco")
                .header("Access-Purpose", "Quarterly check")
                .get(journey.path(""))
                .then()
                .statusCode(200);
        assertThat(
                        Database.select(
                                "select action, username, purpose from access_log where ? = any(record_ids) order by seq",
                                journey.id))
                .extracting(
                        row ->
                                row.get("action")
                                        + " "
                                        + row.get("username")
                                        + " "
                                        + row.get("purpose"))
                .containsExactly("RECEIVED camden-system null", "READ dsco@camden Quarterly check");
    }
}
