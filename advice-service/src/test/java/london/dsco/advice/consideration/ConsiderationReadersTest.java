package london.dsco.advice.consideration;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.system;
import static london.dsco.advice.People.user;
import static london.dsco.advice.consideration.ConsiderationCalls.OPEN;
import static london.dsco.advice.consideration.ConsiderationCalls.PATH;
import static london.dsco.advice.consideration.ConsiderationCalls.TODAY;
import static london.dsco.advice.consideration.ConsiderationCalls.answer;
import static london.dsco.advice.consideration.ConsiderationCalls.childRef;
import static london.dsco.advice.consideration.ConsiderationCalls.decide;
import static london.dsco.advice.consideration.ConsiderationCalls.open;
import static london.dsco.advice.consideration.ConsiderationCalls.opened;
import static london.dsco.advice.consideration.ConsiderationCalls.pass;
import static london.dsco.advice.consideration.ConsiderationCalls.passed;
import static london.dsco.advice.consideration.ConsiderationCalls.vote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import london.dsco.advice.Staff;
import london.dsco.testkit.Database;
import london.dsco.testkit.Ids;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who reads a consideration, and how much of it. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ConsiderationReadersTest {

    @BeforeEach
    void register() {
        Staff.of("camden");
    }

    @Test
    void theSenTeamReadsTheAnswerAndTheVoteButNoCommentAndNoName() {
        String path = passed();
        answer("team-manager", path, OPEN).then().statusCode(200);
        vote(path, TODAY).then().statusCode(200);
        as("sen-caseworker")
                .get(path)
                .then()
                .statusCode(200)
                .body("answers[0].information", equalTo("Canary respite"))
                .body("answers[0].answeredBy", nullValue())
                .body("votes[0].vote", equalTo("FOR"))
                .body("votes[0].comment", nullValue())
                .body("votes[0].votedBy", nullValue());
        String seen = system("camden").get(PATH + "?limit=200").asString();
        assertThat(seen).doesNotContain("Canary comment", "team-manager@camden", "dsco@camden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"health-partner", "borough-admin"})
    void readersOfTheStateSeeOnlyReferenceStateAndClock(String role) {
        String childRef = childRef();
        String path = open(childRef).header("Location");
        answer("dsco", path, OPEN).then().statusCode(200);
        vote(path, TODAY).then().statusCode(200);
        decide(path, "NOT_ASSESS", TODAY).then().statusCode(200);
        Response one = as(role).get(path);
        one.then()
                .statusCode(200)
                .body("child.childRef", equalTo(childRef))
                .body("status", equalTo("DECIDED"))
                .body("clock.state", equalTo("MET"));
        assertThat(one.asString())
                .doesNotContain("Canary", "CIN", "NOT_ASSESS", "FOR", "2017-05-05", "answers");
        as(role).get(PATH + "?childRef=" + childRef)
                .then()
                .body("items.id", contains(one.<String>path("id")))
                .body("items[0].decision", nullValue());
        as(role).get(PATH + "/figures").then().statusCode(403);
    }

    @Test
    void aManagerSeesAndAnswersOnlyWhatWasPassedToTheirTeam() {
        String path = opened();
        as("team-manager").get(path).then().statusCode(403);
        answer("team-manager", path, OPEN).then().statusCode(403);
        Staff.manager("other-manager@camden", "camden", "Adult transition");
        pass(path, "Adult transition").then().statusCode(200);
        String id = as("dsco").get(path).path("id");
        as("team-manager").get(path).then().statusCode(403);
        as("team-manager").get(PATH + "?limit=200").then().body("items.id", not(hasItem(id)));
        user("other-manager@camden", "camden", "team-manager")
                .get(PATH + "?limit=200")
                .then()
                .body("items.id", hasItem(id));
        user("other-manager@camden", "camden", "team-manager")
                .body(OPEN)
                .post(path + "/answer")
                .then()
                .statusCode(200);
        user("nobodys-manager@camden", "camden", "team-manager")
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"advice-author", "virtual-school", "review-coordinator"})
    void otherRolesCannotReadAConsideration(String role) {
        String path = opened();
        as(role).get(path).then().statusCode(403);
        as(role).get(PATH).then().statusCode(403);
        as(role).body(OPEN).post(path + "/answer").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dsco", "team-manager", "sen-caseworker", "health-partner"})
    void aConsiderationOfAnotherBoroughIsNotFound(String role) {
        String path = passed();
        as(role, "hackney").get(path).then().statusCode(404);
        String childRef = as("dsco").get(path).path("child.childRef");
        as(role, "hackney").get(PATH + "?childRef=" + childRef).then().body("items", empty());
    }

    @Test
    void aCommandFromAnotherBoroughIsNotFound() {
        String path = opened();
        as("dsco", "hackney").body(OPEN).post(path + "/answer").then().statusCode(404);
        as("dsco", "hackney")
                .body("{\"heldOn\": \"" + TODAY + "\", \"vote\": \"FOR\"}")
                .post(path + "/vote")
                .then()
                .statusCode(404);
        as("sen-caseworker", "hackney").post(path + "/withdrawal").then().statusCode(404);
        as("dsco", "hackney")
                .header("If-Match", "*")
                .body("{\"team\": \"x\"}")
                .put(path + "/team")
                .then()
                .statusCode(404);
        as("dsco").get(path).then().body("status", equalTo("ASKED"));
    }

    @Test
    void theHistoryAndTheAccessLogKeepTheStepsWithoutWords() {
        String path = passed();
        answer("team-manager", path, OPEN).then().statusCode(200);
        String id = as("dsco").get(path).path("id");
        assertThat(
                        Database.select(
                                "select name, data::text as data from history_entry"
                                        + " where record_type = 'consideration' and record_id = ?",
                                id))
                .hasSize(3)
                .allSatisfy(
                        line ->
                                assertThat(Ids.without(line.get("data").toString()))
                                        .doesNotContain("Canary", "CIN", "C-", "2017"));
        assertThat(
                        Database.select(
                                "select action from access_log where record_type = 'consideration'"
                                        + " and ? = any (record_ids)",
                                id))
                .extracting(line -> line.get("action"))
                .contains("CONSIDERATION_OPENED", "CONSIDERATION_ANSWERED", "READ");
        assertThat(Database.select("select 1 from outbox where aggregateid = ?", id)).isEmpty();
    }

    @Test
    void countsAnswersAndDecisions() {
        opened();
        as("sen-caseworker")
                .get(PATH + "/figures?from=" + TODAY + "&to=" + TODAY.plusDays(60))
                .then()
                .statusCode(200)
                .body("shares.measure", contains("ANSWERED_IN_TIME", "DECIDED_IN_TIME"))
                .body("shares.source", hasItem(containsString("reg 5(1)")));
        as("dsco")
                .get(PATH + "/figures?from=" + TODAY + "&to=" + TODAY.minusDays(1))
                .then()
                .statusCode(400);
        as("dsco")
                .get("/advice/v1/performance/measures")
                .then()
                .body(
                        "items.measure",
                        hasItems(
                                "CONSIDERATIONS_ANSWERED_IN_TIME",
                                "CONSIDERATIONS_DECIDED_IN_TIME"));
    }

    @Test
    void anAnswerToARequestForAccessIncludesConsiderations() {
        String childRef = childRef();
        String path = open(childRef).header("Location");
        answer("dsco", path, OPEN).then().statusCode(200);
        as("borough-admin")
                .get("/advice/v1/subject-access/" + childRef)
                .then()
                .statusCode(200)
                .body("requests", empty())
                .body("considerations.size()", equalTo(1))
                .body(
                        "considerations[0].sections.title",
                        hasItems(
                                "Whether the authority assesses",
                                "What social care said before the decision",
                                "What happened",
                                "Who read or changed the record"));
    }
}
