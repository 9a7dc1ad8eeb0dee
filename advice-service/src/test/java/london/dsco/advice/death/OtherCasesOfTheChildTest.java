package london.dsco.advice.death;

import static london.dsco.advice.People.as;
import static london.dsco.advice.death.DeathRecords.DIED;
import static london.dsco.advice.death.DeathRecords.LIVES;
import static london.dsco.advice.death.DeathRecords.TODAY;
import static london.dsco.advice.death.DeathRecords.anotherAbout;
import static london.dsco.advice.death.DeathRecords.assertStatus;
import static london.dsco.advice.death.DeathRecords.considered;
import static london.dsco.advice.death.DeathRecords.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import london.dsco.advice.Journey;
import london.dsco.journey.AdviceCase;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

/** What a death that is recorded on one case does to the others of the child. */
@QuarkusTest
@WithTestResource(RealParts.class)
class OtherCasesOfTheChildTest {

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
