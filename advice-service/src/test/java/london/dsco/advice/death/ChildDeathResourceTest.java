package london.dsco.advice.death;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.system;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import london.dsco.advice.Journey;
import london.dsco.advice.consultation.Offering;
import london.dsco.advice.reminder.Delivering;
import london.dsco.advice.reminder.Reminding;
import london.dsco.domain.London;
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

    private static final LocalDate TODAY = London.dateOf(Clock.systemUTC().instant());
    private static final String DIED =
            "{\"died\": true, \"diedOn\": \"" + TODAY.minusDays(1) + "\"}";
    private static final String LIVES = "{\"died\": false}";
    private static final String TO_REVIEW = "london.dsco.advice.child.death-recorded.v1";

    @Inject Reminding reminding;
    @Inject Delivering delivering;
    @Inject Offering offering;

    private static AdviceCase receivedDaysAgo(int days) {
        return Journey.opened(TODAY.minusDays(days) + "T00:30:00Z");
    }

    private static Response set(String role, String path, String body) {
        return as(role).header("If-Match", "*").body(body).put(path + "/death");
    }

    private static void set(AdviceCase journey, String body) {
        set("sen-caseworker", journey.path(), body).then().statusCode(200);
    }

    private static ObjectNode anotherAbout(String childRef) {
        ObjectNode opening = Journey.opening().put("anotherRequest", true);
        ((ObjectNode) opening.get("child")).put("childRef", childRef);
        return opening;
    }

    private static String considered(String childRef) {
        return as("sen-caseworker")
                .body(
                        """
                        {"child": {"childRef": "%s", "givenName": "Amina", "familyName": "Example",
                          "dateOfBirth": "2017-05-05"}, "requestReceivedOn": "%s", "answerBy": "%2$s"}
                        """
                                .formatted(childRef, TODAY))
                .post("/advice/v1/considerations")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static void assertStatus(String path, String status) {
        as("dsco").get(path).then().statusCode(200).body("status", equalTo(status));
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

    /** This includes cases that the recorder does not see; each has its own line. */
    @Test
    void endsEveryOtherCaseOfTheChildToo() {
        AdviceCase one = Journey.opened().allocated();
        AdviceCase other = Journey.openedIn("camden", anotherAbout(one.childRef()));
        String consideration = considered(one.childRef());
        AdviceCase ofAnother = Journey.opened();
        set("team-manager", one.path(), DIED).then().statusCode(200);
        assertStatus(one.path(), "WITHDRAWN");
        assertStatus(other.path(), "WITHDRAWN");
        assertStatus(consideration, "WITHDRAWN");
        assertStatus(ofAnother.path(), "RECEIVED");
        assertThat(
                        Database.select(
                                "select actor from history_entry where record_id = ?"
                                        + " and name = 'DEATH_RECORDED'",
                                other.requestId()))
                .extracting(row -> row.get("actor"))
                .containsExactly("system:child-deaths");
    }

    private static String asked(AdviceCase journey, String kind, String body) {
        return as("advice-author")
                .body(body)
                .post(journey.path("/" + kind))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static void assertStates(String state, String... locations) {
        for (String location : locations) {
            as("dsco").get(location).then().statusCode(200).body("state", equalTo(state));
        }
    }

    /** This applies to a request that was already over; existing answers stay. */
    @Test
    void endsQuestionsToTheDscoUntilTheDeathIsTakenBack() {
        AdviceCase open = Journey.opened().allocated();
        String answered = asked(open, "queries", "{\"topic\": \"x\"}");
        as("dsco").body("{\"answer\": \"x\"}").post(answered + "/answer").then().statusCode(200);
        String query = asked(open, "queries", "{\"topic\": \"x\"}");
        String escalation =
                asked(open, "escalations", "{\"reason\": \"SUPPORT_NEEDED\", \"text\": \"x\"}");
        AdviceCase over = Journey.openedIn("camden", anotherAbout(open.childRef())).allocated();
        String ofOver = asked(over, "queries", "{\"topic\": \"x\"}");
        as("sen-caseworker")
                .body("{\"outcome\": \"WITHDRAWN\"}")
                .post(over.path("/outcome"))
                .then()
                .statusCode(200);

        set(open, DIED);

        assertStates("ENDED", query, escalation, ofOver);
        assertStates("ANSWERED", answered);
        as("dsco").get(escalation).then().body("late", equalTo(false));
        String id = query.substring(query.lastIndexOf('/') + 1);
        as("dsco").get("/advice/v1/queries?limit=200").then().body("items.id", not(hasItem(id)));
        String raised = escalation.substring(escalation.lastIndexOf('/') + 1);
        as("dsco")
                .get("/advice/v1/escalations?state=ENDED&limit=200")
                .then()
                .body("items.id", hasItem(raised));
        as("dsco")
                .get("/advice/v1/escalations?state=OPEN&limit=200")
                .then()
                .body("items.id", not(hasItem(raised)));
        as("dsco").body("{\"answer\": \"x\"}").post(query + "/answer").then().statusCode(409);
        as("dsco")
                .body("{\"outcome\": \"SUPPORT_GIVEN\", \"answer\": \"x\"}")
                .post(escalation + "/answer")
                .then()
                .statusCode(409);
        assertThat(Journey.entries(over, "DEATH_NOTED")).isEqualTo(1);

        set(open, LIVES);

        assertStates("OPEN", query, escalation, ofOver);
        as("dsco").body("{\"answer\": \"x\"}").post(ofOver + "/answer").then().statusCode(200);
        assertStatus(over.path(), "WITHDRAWN");
    }

    /**
     * The SEN team may not know what social care asked the DSCO, or that it waits for an answer.
     */
    @Test
    void showsTheSenTeamNothingOfQuestionsAboutARequestThatWasOver() {
        AdviceCase open = Journey.opened().allocated();
        AdviceCase over = Journey.openedIn("camden", anotherAbout(open.childRef())).allocated();
        AdviceCase quiet = Journey.openedIn("camden", anotherAbout(open.childRef())).allocated();
        asked(over, "queries", "{\"topic\": \"x\"}");
        for (AdviceCase each : List.of(over, quiet)) {
            as("sen-caseworker")
                    .body("{\"outcome\": \"WITHDRAWN\"}")
                    .post(each.path("/outcome"))
                    .then()
                    .statusCode(200);
        }
        List<String> before = seenBySen(over);

        set(open, DIED);

        assertThat(seenBySen(over)).isEqualTo(before);
        assertThat(Journey.entries(over, "DEATH_NOTED")).isEqualTo(1);
        assertThat(Journey.entries(quiet, "DEATH_NOTED")).isZero();

        set(open, LIVES);

        assertThat(seenBySen(over)).isEqualTo(before);
        assertThat(Journey.entries(over, "DEATH_NOTE_TAKEN_BACK")).isEqualTo(1);
        assertThat(Journey.entries(quiet, "DEATH_NOTE_TAKEN_BACK")).isZero();
    }

    /** Returns the request and its timeline, with their ETags. */
    private static List<String> seenBySen(AdviceCase journey) {
        return Stream.of(journey.path(), journey.path("/timeline"))
                .map(path -> as("sen-caseworker").get(path))
                .flatMap(
                        read ->
                                Stream.of(
                                        String.valueOf(read.header("ETag")),
                                        read.then().statusCode(200).extract().asString()))
                .toList();
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

    @Test
    void refusesToOpenAnythingAboutAChildWhoseDeathIsOnRecord() {
        AdviceCase journey = Journey.opened();
        set(journey, DIED);
        as("sen-caseworker")
                .body(anotherAbout(journey.childRef()))
                .post("/advice/v1/requests")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/child/childRef"))
                .body("errors.code", contains("has-died"));
        as("sen-caseworker")
                .body(
                        """
                        {"child": {"childRef": "%s", "givenName": "Amina", "familyName": "Example",
                          "dateOfBirth": "2017-05-05"}, "requestReceivedOn": "%s", "answerBy": "%2$s"}
                        """
                                .formatted(journey.childRef(), TODAY))
                .post("/advice/v1/considerations")
                .then()
                .statusCode(422)
                .body("errors.code", contains("has-died"));
        set(journey, LIVES);
        as("sen-caseworker")
                .body(anotherAbout(journey.childRef()))
                .post("/advice/v1/requests")
                .then()
                .statusCode(201);
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

    /** Two people who record it on two cases of one child wait for each other. */
    @Test
    void twoPeopleRecordADeathAtOnceOnTwoCasesOfTheChild() {
        AdviceCase one = Journey.opened();
        AdviceCase other = Journey.openedIn("camden", anotherAbout(one.childRef()));
        List<Integer> answers =
                Stream.of(one, other, one, other)
                        .parallel()
                        .map(each -> set("sen-caseworker", each.path(), DIED).statusCode())
                        .toList();
        assertThat(answers).containsOnly(200);
        assertStatus(one.path(), "WITHDRAWN");
        assertStatus(other.path(), "WITHDRAWN");
    }
}
