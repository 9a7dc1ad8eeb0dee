package london.dsco.network;

import static java.util.stream.Collectors.toSet;
import static london.dsco.network.Callers.dscoOf;
import static london.dsco.network.Callers.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import london.dsco.domain.Role;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

/** A year of the network, through its API alone: what was done is read back by another borough. */
@QuarkusTest
@WithTestResource(RealParts.class)
class NetworkYearTest {

    private static final List<String> BOROUGHS =
            List.of("camden", "islington", "harrow", "barnet", "brent");
    private static final int PRACTICES = 20;
    private static final int QUESTIONS = 50;

    @Test
    void everyBoroughReadsTwentyPracticesThatFiveShared() {
        Set<String> shared =
                IntStream.range(0, PRACTICES)
                        .mapToObj(
                                number ->
                                        shared(
                                                member(number),
                                                "/practices",
                                                "WritePractice",
                                                "title",
                                                "Tracking, part " + (number + 1)))
                        .collect(toSet());

        assertThat(all("enfield", "/practices", "id")).containsAll(shared);
        String next = next("/practices?limit=7", "enfield");
        assertThat(next).as("a cursor after a short page").isNotNull();
    }

    @Test
    void fiftyQuestionsAreAnsweredAndTheirAskersStayUnnamed() {
        Set<String> asked = new HashSet<>();
        for (int number = 0; number < QUESTIONS; number++) {
            String id = asked(member(number), number);
            String answer = answered(member(number + 1), id);
            accepted(member(number), id, answer);
            asked.add(id);
        }

        assertThat(all("enfield", "/questions", "id")).containsAll(asked);
        assertThat(asked)
                .allSatisfy(
                        id ->
                                dscoOf("enfield")
                                        .get("/questions/" + id)
                                        .then()
                                        .statusCode(200)
                                        .body("acceptedAnswer", notNullValue())
                                        .body("borough", equalTo(null)));
    }

    @Test
    void severalBoroughsAndTheRegionRespondToAConsultation() {
        String one =
                "/consultations/"
                        + made(
                                in(Role.NETWORK_COORDINATOR),
                                "/consultations",
                                Examples.of("OpenConsultation").put("closesOn", "2027-01-31"));
        BOROUGHS.forEach(borough -> respond(() -> dscoOf(borough), one));
        String regional = respond(() -> in(Role.NETWORK_COORDINATOR), one);

        dscoOf("enfield")
                .get(one + "/tally")
                .then()
                .statusCode(200)
                .body("boroughs", equalTo(BOROUGHS.size()))
                .body(
                        "questions.find { it.number == 12 }.options.find { it.option == 'Agree'"
                                + " }.chosen",
                        equalTo(BOROUGHS.size()));
        dscoOf("enfield")
                .get(one + "/responses/" + regional)
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("borough", equalTo(""));
    }

    @Test
    void anApprovedAnnualReportIsReadBackByAnotherBorough() {
        String report =
                "/annual-reports/"
                        + made(
                                dscoOf("camden"),
                                "/annual-reports",
                                Examples.of("WriteAnnualReport"));
        post("camden", report + "/snapshot");
        dscoOf("camden")
                .body(Examples.of("DecideOnReport").put("decision", "APPROVED"))
                .post(report + "/decisions")
                .then()
                .statusCode(200);
        post("camden", report + "/publication");

        dscoOf("enfield")
                .get(report)
                .then()
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"))
                .body("snapshot.takenAt", notNullValue())
                .body("approvals.decision", hasItem("APPROVED"));
    }

    /** The evidence pack, inspections, practices, answers, and what was shared lately. */
    @Test
    void aDscoWhoPreparesForAnInspectionFindsInFiveCallsWhatOthersLearned() {
        String inspection =
                shared(
                        "hackney",
                        "/inspections",
                        "TellInspection",
                        "advice",
                        "Have the audits ready.");
        String evidence =
                shared("islington", "/evidence", "KeepEvidence", "title", "Audit of advice");
        String practice =
                shared("barnet", "/practices", "WritePractice", "title", "Moderation by peers");
        String question = asked("brent", 0);
        String answer = answered("hackney", question);
        accepted("brent", question, answer);

        dscoOf("camden")
                .get("/evidence-pack?framework=AREA_SEND")
                .then()
                .statusCode(200)
                .body("learning.id", hasItem(inspection))
                .body("askedFor", hasItem("Six records of children with a child in need plan"));
        dscoOf("camden")
                .get("/inspections?framework=AREA_SEND&limit=200")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + inspection + "' }.advice", notNullValue());
        dscoOf("camden")
                .get("/search?q=moderation by peers")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(practice));
        dscoOf("camden")
                .get("/questions/" + question + "/answers")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(answer));
        dscoOf("camden")
                .get("/digest?kind=INSPECTION_LEARNING&kind=EVIDENCE&kind=PRACTICE")
                .then()
                .statusCode(200)
                .body("papers.id", hasItem(inspection))
                .body("papers.id", hasItem(evidence))
                .body("papers.id", hasItem(practice));
    }

    private static String member(int number) {
        return BOROUGHS.get(number % BOROUGHS.size());
    }

    private static String made(RequestSpecification by, String path, Object body) {
        return by.body(body).post(path).then().statusCode(201).extract().path("id");
    }

    private static void post(String borough, String path) {
        dscoOf(borough).post(path).then().statusCode(200);
    }

    private static String shared(
            String borough, String path, String example, String text, String words) {
        ObjectNode said = Examples.of(example).put(text, words);
        String id = made(dscoOf(borough), path, said);
        if (path.equals("/practices")) {
            PeerReview.recommended(borough, "enfield", id, said);
        }
        post(borough, path + "/" + id + "/sharing");
        return id;
    }

    private static String asked(String borough, int number) {
        return made(
                dscoOf(borough),
                "/questions",
                Map.of(
                        "title",
                        "Inspection, question " + (number + 1),
                        "text",
                        "What were you asked for?",
                        "anonymous",
                        true));
    }

    private static String answered(String borough, String question) {
        return made(
                dscoOf(borough),
                "/questions/" + question + "/answers",
                Map.of("text", "The audits of four quarters.", "anonymous", false));
    }

    private static void accepted(String borough, String question, String answer) {
        String one = "/questions/" + question;
        dscoOf(borough)
                .header("If-Match", dscoOf(borough).get(one).header("ETag"))
                .body(Map.of("answerId", answer))
                .put(one + "/accepted-answer")
                .then()
                .statusCode(200);
    }

    private static String respond(Supplier<RequestSpecification> by, String consultation) {
        String id = made(by.get(), consultation + "/responses", Examples.of("WriteResponse"));
        by.get().post(consultation + "/responses/" + id + "/submission").then().statusCode(200);
        return id;
    }

    private static Set<String> all(String borough, String path, String field) {
        Set<String> found = new HashSet<>();
        String page = path + "?limit=200";
        while (page != null) {
            found.addAll(
                    dscoOf(borough)
                            .get(page)
                            .then()
                            .statusCode(200)
                            .extract()
                            .<List<String>>path("items." + field));
            String cursor = next(page, borough);
            page = cursor == null ? null : path + "?limit=200&cursor=" + cursor;
        }
        return found;
    }

    private static String next(String page, String borough) {
        return dscoOf(borough).get(page).then().statusCode(200).extract().path("nextCursor");
    }
}
