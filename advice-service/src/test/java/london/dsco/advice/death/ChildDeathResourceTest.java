package london.dsco.advice.death;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.system;
import static london.dsco.advice.death.DeathRecords.DIED;
import static london.dsco.advice.death.DeathRecords.LIVES;
import static london.dsco.advice.death.DeathRecords.TODAY;
import static london.dsco.advice.death.DeathRecords.TO_REVIEW;
import static london.dsco.advice.death.DeathRecords.anotherAbout;
import static london.dsco.advice.death.DeathRecords.assertStatus;
import static london.dsco.advice.death.DeathRecords.considered;
import static london.dsco.advice.death.DeathRecords.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.Journey;
import london.dsco.advice.consultation.Offering;
import london.dsco.advice.reminder.Delivering;
import london.dsco.advice.reminder.Reminding;
import london.dsco.journey.AdviceCase;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Schemas;
import london.dsco.testkit.Topics;
import org.junit.jupiter.api.Test;

/** What a death stops, and that nothing is lost if it was recorded in error. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ChildDeathResourceTest {

    @Inject Reminding reminding;
    @Inject Delivering delivering;
    @Inject Offering offering;

    private static AdviceCase receivedDaysAgo(int days) {
        return Journey.opened(TODAY.minusDays(days) + "T00:30:00Z");
    }

    @Test
    void stopsEveryReminderOfferAndUnusedLink() {
        AdviceCase queued = receivedDaysAgo(28).allocated();
        AdviceCase due = receivedDaysAgo(29);
        AdviceCase young = receivedDaysAgo(1).allocated();
        String link =
                as("advice-author")
                        .body("{\"recipient\": \"PARENT_CARER\"}")
                        .post(young.path("/questionnaire/links"))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("token");
        reminding.remindAll();
        offering.offerAll();
        long remindersOfDue = Journey.entries(due, "REMINDED");
        AdviceCase fresh = receivedDaysAgo(30);
        for (AdviceCase each : List.of(queued, young, fresh)) {
            set(each, DIED);
        }

        reminding.remindAll();
        delivering.deliverAll();
        offering.offerAll();

        assertThat(Journey.entries(fresh, "REMINDED")).isZero();
        assertThat(Journey.entries(fresh, "CONSULTATION_OFFERED")).isZero();
        assertThat(remindersOfDue).as("the others are reminded").isEqualTo(1);
        assertThat(
                        Database.select(
                                "select state from reminder_delivery where request_id = ?"
                                        + " and state in ('QUEUED', 'SENT')",
                                UUID.fromString(queued.requestId())))
                .isEmpty();
        system("camden")
                .body(
                        "{\"token\": \"%s\", \"groupsAndActivities\": \"x\", \"completedBy\": \"PARENT_CARER\"}"
                                .formatted(link))
                .post("/advice/v1/questionnaire-submissions")
                .then()
                .statusCode(410);
        as("advice-author")
                .body("{\"reason\": \"SUPPORT_NEEDED\", \"text\": \"x\"}")
                .post(young.path("/escalations"))
                .then()
                .statusCode(409);
        as("advice-author")
                .body("{\"recipient\": \"PARENT_CARER\"}")
                .post(young.path("/questionnaire/links"))
                .then()
                .statusCode(409);
    }

    @Test
    void endsTheRequestWithoutMakingItLateAndRecordsItInItsHistory() {
        AdviceCase late = receivedDaysAgo(43);
        as("dsco").get(late.path()).then().body("clock.state", equalTo("OVERDUE"));
        set(late, DIED);
        as("dsco")
                .get(late.path())
                .then()
                .body("status", equalTo("WITHDRAWN"))
                .body("outcome", equalTo("WITHDRAWN"))
                .body("clock.state", equalTo("DUE_SOON"));
        as("sen-caseworker")
                .get(late.path("/timeline"))
                .then()
                .body("entries.event.findAll { it == 'DEATH_RECORDED' }.size()", equalTo(1));
        as("health-partner")
                .get(late.path("/timeline"))
                .then()
                .body("entries.event", not(hasItem("DEATH_RECORDED")));
        var events = Topics.await("advice.request.v1", late.requestId(), 2);
        var closed = events.get(events.size() - 1);
        assertThat(Topics.header(closed, "ce_type"))
                .isEqualTo("london.dsco.advice.request.closed.v1");
        Schemas.assertValid("london.dsco.advice.request.closed.v1", closed.value());
        assertThat(closed.value()).doesNotContain(late.childRef(), "died");
        var told = Topics.await("advice.outcome.v1", late.requestId(), 1).get(0);
        assertThat(Topics.header(told, "ce_type")).isEqualTo(TO_REVIEW);
        Schemas.assertValid(TO_REVIEW, told.value());
        assertThat(told.value()).contains(late.childRef(), TODAY.minusDays(1).toString());
    }

    @Test
    void everythingGoesOnFromItsEarlierStatusIfTheDeathWasAnError() {
        AdviceCase drafting = Journey.opened().allocated().drafted();
        AdviceCase dispatched = Journey.signedOffWith(3).dispatched();
        AdviceCase other = Journey.openedIn("camden", anotherAbout(drafting.childRef()));
        String consideration = considered(drafting.childRef());
        String dueOn = as("dsco").get(drafting.path()).path("clock.dueOn");
        for (AdviceCase each : List.of(drafting, dispatched)) {
            set(each, DIED);
            assertStatus(each.path(), "WITHDRAWN");
        }

        for (AdviceCase each : List.of(drafting, dispatched)) {
            set(each, LIVES);
        }

        as("dsco")
                .get(drafting.path())
                .then()
                .body("status", equalTo("DRAFTING"))
                .body("outcome", nullValue())
                .body("clock.dueOn", equalTo(dueOn))
                .body("clock.state", equalTo("RUNNING"));
        assertStatus(dispatched.path(), "DISPATCHED");
        assertStatus(other.path(), "RECEIVED");
        assertStatus(consideration, "ASKED");
        drafting.submitted();
        var told = Topics.await("advice.outcome.v1", drafting.requestId(), 2).get(1);
        Schemas.assertValid(TO_REVIEW, told.value());
        assertThat(told.value()).doesNotContain("diedOn");
    }

    /** A plan that was issued before the advice was sent still counts as one without advice. */
    @Test
    void keepsADecisionAlreadyOnRecord() {
        AdviceCase journey = Journey.opened();
        as("sen-caseworker")
                .body("{\"outcome\": \"NO_PLAN\"}")
                .post(journey.path("/outcome"))
                .then()
                .statusCode(200);
        for (String said : List.of(DIED, LIVES)) {
            set(journey, said);
            as("dsco")
                    .get(journey.path())
                    .then()
                    .body("outcome", equalTo("NO_PLAN"))
                    .body("status", equalTo(said.equals(DIED) ? "WITHDRAWN" : "RECEIVED"));
        }
    }

    /** The child has never had a request for advice. */
    @Test
    void aDeathIsRecordedOnAConsiderationToo() {
        String consideration = considered("C-" + UUID.randomUUID());
        as("dsco").get(consideration + "/death").then().statusCode(200).body("diedOn", nullValue());
        for (String role : List.of("advice-author", "health-partner", "borough-admin")) {
            set(role, consideration, DIED).then().statusCode(403);
        }
        as("dsco").body(DIED).put(consideration + "/death").then().statusCode(428);
        set("dsco", consideration, "{\"died\": true}").then().statusCode(422);
        set("dsco", consideration, DIED)
                .then()
                .statusCode(200)
                .body("diedOn", equalTo(TODAY.minusDays(1).toString()));
        assertStatus(consideration, "WITHDRAWN");
        as("dsco", "islington").get(consideration + "/death").then().statusCode(404);
        String id = consideration.substring(consideration.lastIndexOf('/') + 1);
        var told = Topics.await("advice.outcome.v1", id, 1).get(0);
        Schemas.assertValid(TO_REVIEW, told.value());
        set("sen-caseworker", consideration, LIVES).then().statusCode(200);
        assertStatus(consideration, "ASKED");
    }
}
