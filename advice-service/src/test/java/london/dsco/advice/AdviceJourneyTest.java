package london.dsco.advice;

import static london.dsco.advice.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.Fixtures;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Schemas;
import london.dsco.testkit.Topics;
import org.junit.jupiter.api.Test;

/** A request from receipt to outcome, with every event that other services must get. */
@QuarkusTest
@WithTestResource(RealParts.class)
class AdviceJourneyTest {

    private static final String TYPE = "london.dsco.advice.request.";

    @Test
    void leadsARequestFromReceiptToOutcome() {
        AdviceCase journey = Journey.signedOffWith(3).dispatched().closed();

        as("sen-caseworker")
                .get(journey.path())
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("clock.state", equalTo("MET"))
                .body("planRef", equalTo(journey.planRef()));
        as("dsco")
                .get(journey.path())
                .then()
                .body("grade", equalTo("OUTSTANDING"))
                .body("author", equalTo("advice-author@camden"));
        as("dsco")
                .get(journey.path("/timeline"))
                .then()
                .statusCode(200)
                .body("clocks", hasSize(2))
                .body("clocks[0].state", equalTo("NOT_NEEDED"))
                .body("clocks[1].citation", startsWith("SEND Code of Practice 2015 paras 9.52"))
                .body(
                        "entries.event",
                        equalTo(
                                List.of(
                                        "RECEIVED",
                                        "ALLOCATED",
                                        "DRAFTED",
                                        "SUBMITTED",
                                        "AUTHORISED",
                                        "AUDITED",
                                        "SIGNED_OFF",
                                        "DISPATCHED",
                                        "DECIDED")));
    }

    @Test
    void publishesTheEventsOfACaseInOrderAndByTheirContract() {
        AdviceCase journey =
                Journey.opened()
                        .allocated()
                        .drafted()
                        .submitted()
                        .returned()
                        .drafted()
                        .submitted()
                        .authorised()
                        .audited(3)
                        .signedOff()
                        .dispatched()
                        .closed();

        var events = Topics.await("advice.request.v1", journey.requestId(), 6);

        assertThat(events)
                .extracting(event -> Topics.header(event, "ce_type"))
                .containsExactly(
                        TYPE + "received.v1",
                        TYPE + "returned.v1",
                        TYPE + "audited.v1",
                        TYPE + "signed-off.v1",
                        TYPE + "dispatched.v1",
                        TYPE + "closed.v1");
        for (var event : events) {
            assertThat(Topics.header(event, "ce_borough")).isEqualTo(People.CAMDEN);
            assertThat(event.value())
                    .doesNotContain("Amina", "Example", "2017-05-05", "@camden", "C-", "CIN");
            Schemas.assertValid(Topics.header(event, "ce_type"), event.value());
        }
    }

    @Test
    void recordsThatAdviceFindsNoNeeds() throws Exception {
        ObjectNode advice = Journey.JSON.createObjectNode();
        advice.putObject("views").put("child", "I am fine").put("howObtained", "At school");
        advice.putObject("noNeeds")
                .put("asked", "Both parents and the school")
                .put("offered", "A child and family assessment")
                .put("declined", "The assessment")
                .put("evidence", "Social care questionnaire");
        AdviceCase journey =
                Journey.opened()
                        .allocated()
                        .drafted(advice)
                        .submitted()
                        .audited(3)
                        .signedOff()
                        .dispatched();

        var events = Topics.await("advice.request.v1", journey.requestId(), 4);

        JsonNode dispatched = Journey.JSON.readTree(events.get(3).value());
        assertThat(dispatched.get("noNeeds").booleanValue()).isTrue();
        assertThat(dispatched.has("remindedOn")).isFalse();
    }

    @Test
    void publishesAnApprovedExceptionAndACriterionThatDoesNotApply() throws Exception {
        AdviceCase journey =
                Journey.opened("2026-09-01T09:00:00Z").allocated().drafted().submitted();
        journey.excused(Fixtures.missedAppointment(LocalDate.of(2026, 9, 10)));
        ObjectNode audit = Journey.audit(2);
        ((ObjectNode) audit.at("/scores/0")).putNull("score");
        People.as("dsco")
                .body(audit.toString())
                .post(journey.path("/audits"))
                .then()
                .statusCode(201);

        var events = Topics.await("advice.request.v1", journey.requestId(), 3);

        assertThat(events)
                .extracting(event -> Topics.header(event, "ce_type"))
                .containsExactly(TYPE + "received.v1", TYPE + "excused.v1", TYPE + "audited.v1");
        for (var event : events) {
            Schemas.assertValid(Topics.header(event, "ce_type"), event.value());
        }
        // the first score is T1, which the system computes
        JsonNode second = Journey.JSON.readTree(events.get(2).value()).at("/scores/1");
        assertThat(second.has("score")).isTrue();
        assertThat(second.get("score").isNull()).isTrue();
    }
}
