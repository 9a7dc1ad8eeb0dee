package london.dsco.network.action;

import static london.dsco.network.Callers.dscoOf;
import static london.dsco.network.Callers.in;
import static london.dsco.network.meeting.MeetingCalls.meeting;
import static london.dsco.network.meeting.MeetingCalls.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import london.dsco.domain.Role;
import london.dsco.network.Examples;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class MeetingActionResourceTest {

    private static final String TODAY = "2026-11-21";
    private static final String HACKNEY = "E09000012";
    private static final String CAMDEN = "E09000007";
    private static final String TEXT = "Share the template for transition reviews.";

    @Test
    void aBoroughTakesAnActionOnAndClosesIt() {
        String action = agreed(ofTheNetwork(), HACKNEY);

        dscoOf("hackney")
                .get("/meeting-actions/" + action)
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("overdue", equalTo(false))
                .body("text", equalTo(TEXT));
        assertThat(outstanding(dscoOf("hackney"))).contains(action);

        close(dscoOf("hackney"), action, Map.of("outcome", "DONE"))
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("closedOn", equalTo(TODAY))
                .body("reason", equalTo(null));
        assertThat(outstanding(dscoOf("hackney"))).doesNotContain(action);
        in(Role.TEAM_MANAGER)
                .get("/meeting-actions/" + action)
                .then()
                .body("state", equalTo("DONE"));
    }

    @Test
    void aBoroughListsItsOwnActionsAndTheNetworkListsAll() {
        String meeting = ofTheNetwork();
        String hackneys = agreed(meeting, HACKNEY);
        String camdens = agreed(meeting, CAMDEN);
        String own = agreed(meeting, "");

        assertThat(outstanding(dscoOf("hackney"))).contains(hackneys).doesNotContain(camdens, own);
        assertThat(outstanding(in(Role.TEAM_MANAGER))).contains(camdens).doesNotContain(hackneys);
        assertThat(outstanding(in(Role.NETWORK_COORDINATOR))).contains(hackneys, camdens, own);
        assertThat(outstanding(in(Role.REGIONAL_OBSERVER))).contains(hackneys, camdens, own);
        dscoOf("hackney")
                .get("/meetings/" + meeting + "/actions")
                .then()
                .statusCode(200)
                .body("items.id", contains(hackneys, camdens, own));
    }

    @Test
    void theListCanBeFilteredByState() {
        String meeting = ofTheNetwork();
        String done = agreed(meeting, HACKNEY);
        String dropped = agreed(meeting, HACKNEY);
        String withdrawn = agreed(meeting, HACKNEY);
        close(dscoOf("hackney"), done, Map.of("outcome", "DONE")).statusCode(200);
        close(dscoOf("hackney"), dropped, dropped("Overtaken by guidance.")).statusCode(200);
        in(Role.NETWORK_COORDINATOR)
                .post("/meeting-actions/" + withdrawn + "/withdrawal")
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));

        assertThat(listed(dscoOf("hackney"), "DONE")).contains(done).doesNotContain(dropped);
        assertThat(listed(dscoOf("hackney"), "DROPPED")).contains(dropped).doesNotContain(done);
        assertThat(listed(dscoOf("hackney"), "WITHDRAWN"))
                .contains(withdrawn)
                .doesNotContain(done, dropped);
        assertThat(outstanding(dscoOf("hackney"))).doesNotContain(done, dropped, withdrawn);
        dscoOf("hackney")
                .get("/meeting-actions?limit=200")
                .then()
                .body("items.id", hasItem(done))
                .body("items.id", hasItem(withdrawn));
    }

    @Test
    void theListIsReadPageByPage() {
        String meeting = ofTheNetwork();
        String first = agreed(meeting, HACKNEY);
        String second = agreed(meeting, HACKNEY);

        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            var page =
                    dscoOf("hackney")
                            .get("/meeting-actions?state=OPEN&limit=1" + cursor)
                            .then()
                            .statusCode(200)
                            .body("items", hasSize(1))
                            .extract();
            seen.add(page.path("items[0].id"));
            cursor = page.path("nextCursor") == null ? "" : "&cursor=" + page.path("nextCursor");
        } while (!cursor.isEmpty());

        assertThat(seen).containsSubsequence(first, second).doesNotHaveDuplicates();
    }

    @Test
    void aQuestionOrAReflectionOfTheNotesBecomesAnAction() {
        String meeting = ofTheNetwork();
        agree(in(Role.NETWORK_COORDINATOR), meeting, from("question", 1))
                .statusCode(422)
                .body("errors[0].code", equalTo("no-such-question"));
        note(meeting, Examples.of("WriteMeetingNotes")).statusCode(200);

        agree(in(Role.NETWORK_COORDINATOR), meeting, from("question", 1))
                .statusCode(201)
                .body("question", equalTo(1))
                .body("reflection", equalTo(null));
        String second =
                agree(in(Role.NETWORK_COORDINATOR), meeting, from("reflection", 1))
                        .statusCode(201)
                        .extract()
                        .path("id");
        dscoOf("hackney")
                .get("/meeting-actions/" + second)
                .then()
                .body("reflection", equalTo(1))
                .body("state", equalTo("OPEN"));
        dscoOf("camden")
                .get("/meetings/" + meeting + "/actions")
                .then()
                .body("items.question", contains(1, null));
        agree(in(Role.NETWORK_COORDINATOR), meeting, from("reflection", 2))
                .statusCode(422)
                .body("errors[0].code", equalTo("no-such-reflection"));

        ObjectNode fewer = Examples.of("WriteMeetingNotes");
        fewer.putArray("reflections");
        note(meeting, fewer).statusCode(422).body("errors[0].code", equalTo("fewer-reflections"));
    }

    private static ValidatableResponse note(String meeting, ObjectNode notes) {
        return in(Role.NETWORK_COORDINATOR)
                .header("If-Match", "*")
                .body(notes)
                .put("/meetings/" + meeting + "/notes")
                .then();
    }

    private static Map<String, Object> from(String what, int number) {
        return Map.of("text", TEXT, "owner", HACKNEY, "dueOn", TODAY, what, number);
    }

    @Test
    void refusesToDropAnActionWithoutAReason() {
        String action = agreed(ofTheNetwork(), HACKNEY);

        close(dscoOf("hackney"), action, Map.of("outcome", "DROPPED"))
                .statusCode(422)
                .body("errors[0].code", equalTo("needed"));
        close(dscoOf("hackney"), action, dropped(" ")).statusCode(400);
        close(dscoOf("hackney"), action, dropped("Overtaken by guidance."))
                .statusCode(200)
                .body("reason", equalTo("Overtaken by guidance."));
    }

    @Test
    void onlyTheBoroughThatTookItOnClosesAnActionAndOnlyOnce() {
        String action = agreed(ofTheNetwork(), HACKNEY);

        close(dscoOf("camden"), action, Map.of("outcome", "DONE")).statusCode(403);
        close(in(Role.NETWORK_COORDINATOR), action, Map.of("outcome", "DONE")).statusCode(403);
        close(in(Role.TEAM_MANAGER), action, Map.of("outcome", "DONE")).statusCode(403);
        close(dscoOf("hackney"), action, Map.of("outcome", "DONE")).statusCode(200);
        close(dscoOf("hackney"), action, dropped("Overtaken.")).statusCode(409);
        in(Role.NETWORK_COORDINATOR)
                .post("/meeting-actions/" + action + "/withdrawal")
                .then()
                .statusCode(409);
    }

    @Test
    void aRepeatedClosureGetsTheSameAnswer() {
        String action = agreed(ofTheNetwork(), HACKNEY);
        String key = UUID.randomUUID().toString();

        for (int i = 0; i < 2; i++) {
            close(
                            dscoOf("hackney").header("Idempotency-Key", key),
                            action,
                            Map.of("outcome", "DONE"))
                    .statusCode(200)
                    .body("state", equalTo("DONE"));
        }
    }

    @Test
    void onlyTheHolderOfTheMeetingWithdrawsAnAction() {
        String action = agreed(ofTheNetwork(), HACKNEY);

        dscoOf("hackney").post("/meeting-actions/" + action + "/withdrawal").then().statusCode(403);
        withdraw(action).statusCode(200);
        withdraw(action).statusCode(409);
        close(dscoOf("hackney"), action, Map.of("outcome", "DONE")).statusCode(409);
    }

    private static ValidatableResponse withdraw(String action) {
        return in(Role.NETWORK_COORDINATOR)
                .post("/meeting-actions/" + action + "/withdrawal")
                .then();
    }

    @Test
    void anActionOfABoroughsOwnMeetingStaysInTheBorough() throws Exception {
        String meeting = held(() -> dscoOf("camden"), series(dscoOf("camden"), false));
        agree(dscoOf("camden"), meeting, action(HACKNEY, TODAY))
                .statusCode(422)
                .body("errors[0].code", equalTo("does-not-read-the-meeting"));
        String own =
                agree(dscoOf("camden"), meeting, action(CAMDEN, TODAY))
                        .statusCode(201)
                        .extract()
                        .path("id");

        in(Role.HEALTH_PARTNER).get("/meeting-actions/" + own).then().statusCode(200);
        dscoOf("hackney").get("/meeting-actions/" + own).then().statusCode(404);
        dscoOf("hackney").get("/meetings/" + meeting + "/actions").then().statusCode(404);
        close(dscoOf("hackney"), own, Map.of("outcome", "DONE")).statusCode(404);
        assertThat(outstanding(in(Role.NETWORK_COORDINATOR))).doesNotContain(own);
        close(dscoOf("camden"), own, Map.of("outcome", "DONE")).statusCode(200);
        try (var hackney = Database.asApplicationIn(HACKNEY)) {
            assertThat(
                            Database.select(
                                    hackney,
                                    "select id from meeting_action where id = ?::uuid union all"
                                            + " select id from meeting_action_closure"
                                            + " where action_id = ?::uuid",
                                    own,
                                    own))
                    .isEmpty();
        }
    }

    @Test
    void refusesAnActionOfSomebodyElsesMeetingOrOneThatWasNotHeld() {
        agree(dscoOf("hackney"), ofTheNetwork(), action(HACKNEY, TODAY)).statusCode(403);
        agree(in(Role.TEAM_MANAGER), ofTheNetwork(), action(CAMDEN, TODAY)).statusCode(403);
        agree(in(Role.NETWORK_COORDINATOR), UUID.randomUUID().toString(), action("", TODAY))
                .statusCode(404);
        String planned =
                meeting(
                        in(Role.NETWORK_COORDINATOR),
                        series(in(Role.NETWORK_COORDINATOR), true),
                        "2026-12-10");
        agree(in(Role.NETWORK_COORDINATOR), planned, action("", "2026-12-11")).statusCode(409);
    }

    @Test
    void refusesAnImpossibleOwnerOrDay() {
        agree(in(Role.NETWORK_COORDINATOR), ofTheNetwork(), action("E09000099", "2026-11-20"))
                .statusCode(422)
                .body("errors.code", contains("no-such-borough", "before-the-meeting"));
    }

    @Test
    void refusesTextThatIdentifiesAPerson() {
        String meeting = ofTheNetwork();
        Map<String, String> naming =
                Map.of("text", "Ring 020 7946 0018", "owner", "", "dueOn", TODAY);
        agree(in(Role.NETWORK_COORDINATOR), meeting, naming)
                .statusCode(422)
                .body("errors[0].code", equalTo("identifies-a-person"));

        String action = agreed(meeting, HACKNEY);
        close(dscoOf("hackney"), action, dropped("NHS number 943 476 5919 was missing."))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"));
    }

    @Test
    void aRoleThatReadsNoMeetingsReadsNoActions() {
        String action = agreed(ofTheNetwork(), HACKNEY);

        in(Role.ADVICE_AUTHOR).get("/meeting-actions/" + action).then().statusCode(403);
        in(Role.ADVICE_AUTHOR).get("/meeting-actions").then().statusCode(403);
        in(Role.DSCO).get("/meeting-actions?state=NEVER").then().statusCode(400);
        in(Role.DSCO)
                .get("/meeting-actions?state=OPEN&limit=200")
                .then()
                .body("items.id", not(hasItem(action)));
    }

    private static String ofTheNetwork() {
        return held(() -> in(Role.NETWORK_COORDINATOR), series(in(Role.NETWORK_COORDINATOR), true));
    }

    private static String held(Supplier<RequestSpecification> by, String series) {
        String id = meeting(by.get(), series, TODAY);
        by.get().post("/meetings/" + id + "/holding").then().statusCode(200);
        return id;
    }

    private static Map<String, String> action(String owner, String dueOn) {
        return Map.of("text", TEXT, "owner", owner, "dueOn", dueOn);
    }

    private static Map<String, String> dropped(String reason) {
        return Map.of("outcome", "DROPPED", "reason", reason);
    }

    private static String agreed(String meeting, String owner) {
        return agree(in(Role.NETWORK_COORDINATOR), meeting, action(owner, "2026-12-21"))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse agree(
            RequestSpecification by, String meeting, Map<String, ?> action) {
        return by.body(action).post("/meetings/" + meeting + "/actions").then();
    }

    private static ValidatableResponse close(
            RequestSpecification by, String action, Map<String, String> said) {
        return by.body(said).post("/meeting-actions/" + action + "/closure").then();
    }

    private static List<String> outstanding(RequestSpecification by) {
        return listed(by, "OPEN");
    }

    private static List<String> listed(RequestSpecification by, String state) {
        return by.get("/meeting-actions?limit=200&state=" + state)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
