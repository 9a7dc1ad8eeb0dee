package london.dsco.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import london.dsco.domain.Borough;
import london.dsco.domain.London;
import london.dsco.journey.Letter;
import london.dsco.runs.Accounts;
import london.dsco.runs.Courier;
import london.dsco.runs.RunningSuite;
import london.dsco.runs.Suite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A year of the network, through the gateway, as the accounts of several boroughs, with the example
 * bodies of the published API description. Another borough reads back what was done.
 */
@Order(2)
@ExtendWith(RunningSuite.class)
class NetworkYearIT {

    private static final String NETWORK = "/network/v1/";
    private static final String COORDINATOR = "coordinator@london";
    private static final String READER = "dsco@enfield";
    private static final List<Borough> BOROUGHS =
            List.of(
                    Borough.CAMDEN,
                    Borough.ISLINGTON,
                    Borough.HARROW,
                    Borough.BARNET,
                    Borough.BRENT);
    private static final int PRACTICES = 20;
    private static final int QUESTIONS = 50;
    private static Accounts accounts;
    private static Courier courier;
    private static JsonNode examples;

    /** London's date by the suite's time, which can differ from the machine's. */
    private static LocalDate today;

    @BeforeAll
    static void connect(Suite suite) {
        accounts = suite.accounts();
        courier = new Courier(accounts);
        today = London.dateOf(suite.stack().clock().now());
        examples =
                accounts.asNobody()
                        .get(NETWORK + "openapi.json")
                        .expect(200)
                        .json()
                        .at("/components/examples");
    }

    @Test
    void threeMeetingsAreHeldWithNotesAndTheirActionsAreDone() {
        ObjectNode terms = example("OpenMeetingSeries").put("shared", true);
        String series = post(COORDINATOR, "meeting-series", terms);
        for (int number = 1; number <= 3; number++) {
            ObjectNode planned = example("PlanMeeting").put("seriesId", series);
            planned.withObject("/plan")
                    .put("title", "Meeting " + number)
                    .put("meetingOn", today.toString());
            String meeting = "meetings/" + post(COORDINATOR, "meetings", planned);
            accounts.as("dsco@camden")
                    .put(NETWORK + meeting + "/attendance", example("AnswerMeeting"))
                    .succeeded();
            post(COORDINATOR, meeting + "/holding", null);
            put(COORDINATOR, meeting + "/notes", meeting, example("WriteMeetingNotes"));
            String action =
                    post(
                            COORDINATOR,
                            meeting + "/actions",
                            example("AgreeAction")
                                    .put("owner", Borough.CAMDEN.gss())
                                    .put("dueOn", today.plusDays(30).toString()));
            post(
                    "dsco@camden",
                    "meeting-actions/" + action + "/closure",
                    Map.of("outcome", "DONE"));

            JsonNode read = get(READER, meeting);
            assertThat(read.path("status").asText()).isEqualTo("HELD");
            assertThat(read.path("notes").toString()).contains("pathways to adulthood");
            assertThat(get(READER, "meeting-actions/" + action).path("state").asText())
                    .isEqualTo("DONE");
        }
    }

    @Test
    void everyBoroughReadsTwentyPracticesThatFiveShared() {
        Set<String> shared = new HashSet<>();
        for (int number = 0; number < PRACTICES; number++) {
            shared.add(practice(member(number), "Tracking, part " + (number + 1)));
        }

        assertThat(ids(READER, "practices")).containsAll(shared);
    }

    @Test
    void fiftyQuestionsAreAnsweredAndTheirAskersStayAnonymous() {
        Set<String> asked = new HashSet<>();
        for (int number = 0; number < QUESTIONS; number++) {
            asked.add(answered(member(number), member(number + 1), number));
        }

        assertThat(ids(READER, "questions")).containsAll(asked);
        for (String id : asked) {
            JsonNode question = get(READER, "questions/" + id);
            assertThat(question.hasNonNull("acceptedAnswer")).isTrue();
            assertThat(question.hasNonNull("borough")).isFalse();
        }
    }

    @Test
    void severalBoroughsAndTheRegionRespondToAConsultation() {
        ObjectNode opening =
                example("OpenConsultation").put("closesOn", today.plusDays(60).toString());
        String one = "consultations/" + post(COORDINATOR, "consultations", opening);
        BOROUGHS.forEach(borough -> respond(dsco(borough), one));
        String regional = respond(COORDINATOR, one);

        JsonNode tally = get(READER, one + "/tally");
        assertThat(tally.path("boroughs").asInt()).isEqualTo(BOROUGHS.size());
        assertThat(tally.path("questions").findValues("chosen").toString())
                .contains(String.valueOf(BOROUGHS.size()));
        JsonNode response = get(READER, one + "/responses/" + regional);
        assertThat(response.path("status").asText()).isEqualTo("SUBMITTED");
        assertThat(response.path("borough").asText()).isEmpty();
    }

    @Test
    void anApprovedAnnualReportIsReadBackByAnotherBorough() {
        String report =
                "annual-reports/"
                        + post("dsco@camden", "annual-reports", example("WriteAnnualReport"));
        post("dsco@camden", report + "/snapshot", null);
        post("dsco@camden", report + "/decisions", example("DecideOnReport"));
        post("dsco@camden", report + "/publication", null);

        JsonNode read = get(READER, report);
        assertThat(read.path("status").asText()).isEqualTo("PUBLISHED");
        assertThat(read.at("/snapshot/takenAt").isTextual()).isTrue();
        assertThat(read.path("approvals").findValuesAsText("decision")).contains("APPROVED");
    }

    /**
     * The calls are the evidence pack, inspections, search, answers, and what was shared lately.
     */
    @Test
    void aDscoPreparingForAnInspectionFindsOthersLessonsInFiveCalls() {
        String inspection = shared("dsco@hackney", "inspections", example("RecordInspection"));
        String evidence = shared("dsco@islington", "evidence", example("RecordEvidence"));
        String practice = practice(Borough.BARNET, "Moderation by peers in pairs");
        String question = answered(Borough.BRENT, Borough.HACKNEY, 0);

        JsonNode pack = get("dsco@camden", "evidence-pack?framework=AREA_SEND");
        JsonNode inspections = get("dsco@camden", "inspections?framework=AREA_SEND&limit=200");
        JsonNode found = get("dsco@camden", "search?q=moderation%20by%20peers");
        JsonNode answers = get("dsco@camden", "questions/" + question + "/answers");
        JsonNode news =
                get("dsco@camden", "digest?kind=INSPECTION_LEARNING&kind=EVIDENCE&kind=PRACTICE");

        assertThat(pack.path("learning").findValuesAsText("id")).contains(inspection);
        assertThat(inspections.path("items").findValuesAsText("id")).contains(inspection);
        assertThat(found.path("items").findValuesAsText("id")).contains(practice);
        assertThat(answers.path("items")).isNotEmpty();
        assertThat(news.path("papers").findValuesAsText("id"))
                .contains(inspection, evidence, practice);
    }

    private static Borough member(int number) {
        return BOROUGHS.get(number % BOROUGHS.size());
    }

    private static String dsco(Borough borough) {
        return "dsco@" + borough.slug();
    }

    /** Writes a practice that Hackney reviews, and publishes it. */
    private static String practice(Borough owner, String title) {
        ObjectNode entry =
                example("WritePractice")
                        .put("title", title)
                        .put("reviewOn", today.plusMonths(11).toString());
        String id = post(dsco(owner), "practices", entry);
        String one = "practices/" + id;
        post(
                dsco(owner),
                one + "/versions",
                Map.of("entry", entry, "reviewers", List.of(Borough.HACKNEY.gss())));
        post(
                "dsco@hackney",
                one + "/reviews",
                Map.of(
                        "verdict", "RECOMMENDED",
                        "ratingSupported", true,
                        "identifiesNobody", true,
                        "needed", "An hour each Monday.",
                        "words", "It says what was done and what came of it."));
        post(dsco(owner), one + "/sharing", null);
        return id;
    }

    private static String shared(String account, String papers, ObjectNode entry) {
        String id = post(account, papers, entry);
        post(account, papers + "/" + id + "/sharing", null);
        return id;
    }

    /** Asks without a name, gets an answer from another borough, and accepts it. */
    private static String answered(Borough asker, Borough answerer, int number) {
        String question =
                post(
                        dsco(asker),
                        "questions",
                        Map.of(
                                "title",
                                "Inspection, question " + (number + 1),
                                "text",
                                "What were you asked for?",
                                "anonymous",
                                true));
        String one = "questions/" + question;
        String answer =
                post(
                        dsco(answerer),
                        one + "/answers",
                        Map.of("text", "The audits of four quarters.", "anonymous", false));
        put(dsco(asker), one + "/accepted-answer", one, Map.of("answerId", answer));
        return question;
    }

    private static String respond(String account, String consultation) {
        String responses = consultation + "/responses";
        String id = post(account, responses, example("WriteResponse"));
        post(account, responses + "/" + id + "/submission", null);
        return id;
    }

    private static ObjectNode example(String name) {
        JsonNode value = examples.path(name).path("value");
        assertThat(value.isObject()).as("an example of " + name).isTrue();
        return value.deepCopy();
    }

    private static JsonNode get(String account, String path) {
        return courier.get(account, NETWORK + path).expect(200).json();
    }

    private static String post(String account, String path, Object body) {
        return courier.post(Letter.to(account, NETWORK + path, body)).succeeded().text("id");
    }

    private static void put(String account, String path, String versioned, Object body) {
        courier.put(account, NETWORK + path, NETWORK + versioned, body).succeeded();
    }

    /** Returns the ids on every page of a list. */
    private static Set<String> ids(String account, String path) {
        Set<String> found = new HashSet<>();
        String cursor = "";
        do {
            JsonNode page = get(account, path + "?limit=200" + cursor);
            page.path("items").forEach(item -> found.add(item.path("id").asText()));
            cursor =
                    page.hasNonNull("nextCursor")
                            ? "&cursor=" + page.path("nextCursor").asText()
                            : "";
        } while (!cursor.isEmpty());
        return found;
    }
}
