package london.dsco.advice.consideration;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.system;
import static london.dsco.advice.People.tag;
import static london.dsco.advice.People.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import london.dsco.advice.Journey;
import london.dsco.advice.Staff;
import london.dsco.domain.London;
import london.dsco.journey.AdviceCase;
import london.dsco.testkit.Database;
import london.dsco.testkit.Ids;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class ConsiderationResourceTest {

    private static final String PATH = "/advice/v1/considerations";
    private static final LocalDate TODAY = London.dateOf(Clock.systemUTC().instant());
    private static final String ATTESTED =
            "\"attestation\": {\"noThirdPartyNames\": true, \"proportionate\": true}";
    private static final String OPEN =
            "{\"known\": \"OPEN\", \"involvement\": \"CIN\", \"information\": \"Canary respite\", "
                    + ATTESTED
                    + "}";

    @BeforeEach
    void register() {
        Staff.of("camden");
    }

    private static String body(String childRef, LocalDate received, LocalDate answerBy) {
        return """
        {"child": {"childRef": "%s", "givenName": "Amina", "familyName": "Canaryname",
          "dateOfBirth": "2017-05-05"}, "requestReceivedOn": "%s", "answerBy": "%s"}
        """
                .formatted(childRef, received, answerBy);
    }

    private static Response open(String childRef) {
        return as("sen-caseworker").body(body(childRef, TODAY, TODAY.plusDays(14))).post(PATH);
    }

    private static String childRef() {
        return "C-" + UUID.randomUUID();
    }

    /** Its address. */
    private static String opened() {
        return open(childRef()).then().statusCode(201).extract().header("Location");
    }

    private static String passed() {
        String path = opened();
        pass(path, Staff.TEAM).then().statusCode(200);
        return path;
    }

    private static Response pass(String path, String team) {
        return as("dsco")
                .header("If-Match", tag("dsco", path))
                .body("{\"team\": \"" + team + "\"}")
                .put(path + "/team");
    }

    private static Response answer(String role, String path, String said) {
        return as(role).body(said).post(path + "/answer");
    }

    private static Response decide(String path, String decision, LocalDate notifiedOn) {
        return as("sen-caseworker")
                .body(
                        "{\"decision\": \"%s\", \"notifiedOn\": \"%s\"}"
                                .formatted(decision, notifiedOn))
                .post(path + "/decision");
    }

    private static Response vote(String path, LocalDate heldOn) {
        return as("dsco")
                .body(
                        "{\"heldOn\": \"%s\", \"vote\": \"FOR\", \"comment\": \"Canary comment\"}"
                                .formatted(heldOn))
                .post(path + "/vote");
    }

    @Test
    void aConsiderationIsOpenedPassedAnsweredVotedOnAndDecided() {
        String path = opened();
        as("dsco")
                .get(path)
                .then()
                .statusCode(200)
                .body("status", equalTo("ASKED"))
                .body("clock.decideBy", equalTo(TODAY.plusDays(42).toString()))
                .body("clock.citation", equalTo("SEND Regulations 2014 reg 5(1)"))
                .body("clock.state", equalTo("RUNNING"))
                .body("clock.askedOn", equalTo(TODAY.toString()))
                .body("answers", empty())
                .body("decision", nullValue());
        pass(path, Staff.TEAM).then().statusCode(200).body("team", equalTo(Staff.TEAM));
        answer("team-manager", path, OPEN)
                .then()
                .statusCode(200)
                .body("status", equalTo("ANSWERED"))
                .body("answers[0].known", equalTo("OPEN"))
                .body("answers[0].involvement", equalTo("CIN"))
                .body("answers[0].answeredBy", equalTo("team-manager@camden"));
        vote(path, TODAY)
                .then()
                .statusCode(200)
                .body("votes[0].vote", equalTo("FOR"))
                .body("votes[0].comment", equalTo("Canary comment"));
        decide(path, "ASSESS", TODAY)
                .then()
                .statusCode(200)
                .body("status", equalTo("DECIDED"))
                .body("clock.state", equalTo("MET"))
                .body("decision.decision", equalTo("ASSESS"))
                .body("decision.late", equalTo(false))
                .body("decision.withoutAnswer", equalTo(false));
        decide(path, "NOT_ASSESS", TODAY).then().statusCode(409);
        answer("dsco", path, OPEN).then().statusCode(409);
        vote(path, TODAY).then().statusCode(409);
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
    void readersOfTheStateSeeReferenceStateAndClockAlone(String role) {
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
    void aManagerSeesAndAnswersWhatWasPassedToTheirTeamAndNothingElse() {
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

    @Test
    void refusesATeamWithoutAManagerAndAnOldVersion() {
        String path = opened();
        String seen = tag("dsco", path);
        pass(path, "No such team")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/team"))
                .body("errors.code", contains("no-manager"));
        pass(path, Staff.TEAM).then().statusCode(200);
        pass(path, Staff.TEAM).then().statusCode(200);
        as("dsco")
                .header("If-Match", seen)
                .body("{\"team\": \"x\"}")
                .put(path + "/team")
                .then()
                .statusCode(412);
        as("dsco").body("{\"team\": \"x\"}").put(path + "/team").then().statusCode(428);
    }

    @Test
    void refusesASecondConsiderationOfAChildAndNamesTheFirst() {
        String childRef = childRef();
        String first = open(childRef).path("id");
        open(childRef).then().statusCode(409).body("existing", equalTo(first));
        as("sen-caseworker").post(PATH + "/" + first + "/withdrawal").then().statusCode(200);
        open(childRef).then().statusCode(201);
    }

    @Test
    void opensOneOfTwoThatRace() throws Exception {
        String childRef = childRef();
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Callable<Response> opening = () -> open(childRef);
            List<Future<Response>> raced = two.invokeAll(List.of(opening, opening));
            assertThat(List.of(raced.get(0).get().statusCode(), raced.get(1).get().statusCode()))
                    .containsExactlyInAnyOrder(201, 409);
        } finally {
            two.shutdown();
        }
    }

    @Test
    void refusesDaysThatCannotBeWithEveryReason() {
        as("sen-caseworker")
                .body(body(childRef(), TODAY.plusDays(1), TODAY.minusDays(1)))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/requestReceivedOn", "/answerBy"));
        as("sen-caseworker")
                .body(body("943 476 5919", TODAY, TODAY))
                .post(PATH)
                .then()
                .statusCode(400);
    }

    @Test
    void refusesSomebodyWhoIsTooOldForAPlan() {
        as("sen-caseworker")
                .body(body(childRef(), TODAY, TODAY).replace("2017-05-05", "1999-05-05"))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/child/dateOfBirth"))
                .body("errors.code", contains("age"));
    }

    @Test
    void refusesAnAnswerThatNobodyAnswersForOrThatHoldsANumber() {
        String path = opened();
        answer("dsco", path, "{\"known\": \"NOT_KNOWN\"}")
                .then()
                .statusCode(422)
                .body("errors.code", contains("not-attested", "not-attested"));
        answer(
                        "dsco",
                        path,
                        "{\"known\": \"KNOWN_BEFORE\", \"information\": \"NHS 943 476 5919\", "
                                + ATTESTED
                                + "}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/information"))
                .body("errors.code", contains("nhs-number-in-text"));
        answer("dsco", path, "{\"known\": \"OPEN\", \"information\": \"x\", " + ATTESTED + "}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/involvement"));
        as("dsco").get(path).then().body("status", equalTo("ASKED"));
    }

    @Test
    void notKnownIsAnAnswerAndACorrectionTakesItsPlaceWithBothKept() {
        String path = opened();
        String notKnown = "{\"known\": \"NOT_KNOWN\", " + ATTESTED + "}";
        String first =
                answer("dsco", path, notKnown)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("answers[0].id");
        answer("dsco", path, OPEN)
                .then()
                .statusCode(409)
                .body("existing", equalTo(first))
                .body("detail", containsString("say why"));
        answer(
                        "dsco",
                        path,
                        OPEN.replace("}}", "}, \"correction\": \"Found under another name.\"}"))
                .then()
                .statusCode(200)
                .body("answers.number", contains(1, 2))
                .body("answers.known", contains("NOT_KNOWN", "OPEN"))
                .body("answers[1].correction", equalTo("Found under another name."));
    }

    @Test
    void recordsAVoteOncePerPanelAndNoneOfTomorrow() {
        String path = opened();
        vote(path, TODAY.plusDays(1))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/heldOn"));
        vote(path, TODAY.minusDays(1)).then().statusCode(422);
        String first = vote(path, TODAY).path("votes[0].id");
        vote(path, TODAY).then().statusCode(409).body("existing", equalTo(first));
        as("dsco")
                .body(
                        "{\"heldOn\": \""
                                + TODAY
                                + "\", \"vote\": \"FOR\", \"decision\": \"ASSESS\"}")
                .post(path + "/vote")
                .then()
                .statusCode(400);
    }

    @Test
    void aDscoDecidesNothingWhateverOtherRoleTheyHave() {
        String path = opened();
        String decision = "{\"decision\": \"ASSESS\", \"notifiedOn\": \"" + TODAY + "\"}";
        as("dsco").body(decision).post(path + "/decision").then().statusCode(403);
        user("both@camden", "camden", "dsco", "sen-caseworker")
                .body(decision)
                .post(path + "/decision")
                .then()
                .statusCode(403)
                .body("rule", equalTo("R2"))
                .body("conflict", equalTo("DSCO_CANNOT_DECIDE_ELIGIBILITY"));
        decide(path, "ASSESS", TODAY)
                .then()
                .statusCode(200)
                .body("decision.withoutAnswer", equalTo(true));
    }

    @Test
    void aLateDecisionIsTakenAndMarked() {
        LocalDate received = TODAY.minusDays(50);
        String path =
                as("sen-caseworker")
                        .body(body(childRef(), received, TODAY))
                        .post(PATH)
                        .then()
                        .statusCode(201)
                        .body("clock.state", equalTo("OVERDUE"))
                        .extract()
                        .header("Location");
        String id = as("dsco").get(path).path("id");
        as("dsco").get(PATH + "?overdue=true&limit=200").then().body("items.id", hasItem(id));
        as("dsco").get(PATH + "?overdue=false&limit=200").then().body("items.id", not(hasItem(id)));
        decide(path, "ASSESS", received.minusDays(1)).then().statusCode(422);
        decide(path, "ASSESS", TODAY.plusDays(1)).then().statusCode(422);
        decide(path, "NOT_ASSESS", TODAY)
                .then()
                .statusCode(200)
                .body("clock.state", equalTo("MET_LATE"))
                .body("decision.late", equalTo(true));
        as("dsco").get(PATH + "?overdue=true&limit=200").then().body("items.id", not(hasItem(id)));
        as("dsco")
                .get(PATH + "?status=DECIDED&limit=200")
                .then()
                .body("items.id", hasItem(id))
                .body("items.status", not(hasItem("ASKED")));
    }

    private static Response name(String path, String requestId) {
        return as("sen-caseworker")
                .header("If-Match", tag("sen-caseworker", path))
                .body("{\"requestId\": \"" + requestId + "\"}")
                .put(path + "/request");
    }

    @Test
    void namesARequestOfTheSameChildOnceTheAuthorityAssesses() {
        AdviceCase journey = Journey.opened();
        String path = open(journey.childRef()).header("Location");
        name(path, journey.requestId()).then().statusCode(409);
        decide(path, "ASSESS", TODAY).then().statusCode(200);
        name(path, Journey.opened().requestId())
                .then()
                .statusCode(422)
                .body("errors.code", contains("not-of-this-child"));
        name(path, UUID.randomUUID().toString()).then().statusCode(422);
        name(path, journey.requestId())
                .then()
                .statusCode(200)
                .body("decision.requestId", equalTo(journey.requestId()));
        name(path, journey.requestId()).then().statusCode(200);
        String other = open(childRef()).header("Location");
        decide(other, "NOT_ASSESS", TODAY).then().statusCode(200);
        name(other, journey.requestId()).then().statusCode(422);
    }

    @Test
    void refusesToNameARequestWhereTheAuthorityDoesNotAssess() {
        AdviceCase journey = Journey.opened();
        String path = open(journey.childRef()).header("Location");
        decide(path, "NOT_ASSESS", TODAY).then().statusCode(200);
        name(path, journey.requestId())
                .then()
                .statusCode(409)
                .body("detail", containsString("not to assess"));
    }

    @Test
    void aWithdrawalStopsTheClock() {
        String path = opened();
        as("sen-caseworker")
                .post(path + "/withdrawal")
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"))
                .body("clock.state", equalTo("STOPPED"));
        decide(path, "ASSESS", TODAY).then().statusCode(409);
        as("dsco").post(path + "/withdrawal").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"advice-author", "virtual-school", "review-coordinator"})
    void othersLearnNothingOfIt(String role) {
        String path = opened();
        as(role).get(path).then().statusCode(403);
        as(role).get(PATH).then().statusCode(403);
        as(role).body(OPEN).post(path + "/answer").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dsco", "team-manager", "sen-caseworker", "health-partner"})
    void anotherBoroughsConsiderationDoesNotExist(String role) {
        String path = passed();
        as(role, "hackney").get(path).then().statusCode(404);
        String childRef = as("dsco").get(path).path("child.childRef");
        as(role, "hackney").get(PATH + "?childRef=" + childRef).then().body("items", empty());
    }

    @Test
    void whatAnotherBoroughSendsIsAnsweredAsForNone() {
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
    void theSameKeyOpensAndAnswersOnce() {
        String key = UUID.randomUUID().toString();
        String childRef = childRef();
        String first = null;
        for (int i = 0; i < 2; i++) {
            String id =
                    as("sen-caseworker")
                            .header("Idempotency-Key", key)
                            .body(body(childRef, TODAY, TODAY))
                            .post(PATH)
                            .then()
                            .statusCode(201)
                            .extract()
                            .path("id");
            assertThat(first == null ? id : first).isEqualTo(id);
            first = id;
        }
        String answer = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            as("dsco")
                    .header("Idempotency-Key", answer)
                    .body(OPEN)
                    .post(PATH + "/" + first + "/answer")
                    .then()
                    .statusCode(200)
                    .body("answers.number", contains(1));
        }
    }

    @Test
    void theHistoryAndTheAccessLogKeepWhatHappenedAndNoWord() {
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
    void countsWhatWasAnsweredAndDecided() {
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
    void isGivenToTheChildWhoAsksWhatIsHeld() {
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
