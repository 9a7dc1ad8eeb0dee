package london.dsco.network.meeting;

import static london.dsco.network.Callers.dscoOf;
import static london.dsco.network.Callers.in;
import static london.dsco.network.meeting.MeetingCalls.meeting;
import static london.dsco.network.meeting.MeetingCalls.planned;
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
import java.util.List;
import java.util.Map;
import london.dsco.domain.Role;
import london.dsco.network.Examples;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class MeetingResourceTest {

    private static final String TODAY = "2026-11-21";
    private static final String LATER = "2026-12-10";

    @Test
    void everyMemberReadsAMeetingOfTheNetwork() {
        String one = "/meetings/" + ofTheNetwork(LATER);

        dscoOf("hackney")
                .get(one)
                .then()
                .statusCode(200)
                .body("status", equalTo("PLANNED"))
                .body("startsAt", equalTo("09:30"))
                .body(
                        "agenda.title",
                        contains("Pathways to adulthood", "Questions and reflections"))
                .body("notes", equalTo(null));
        dscoOf("hackney").post(one + "/cancellation").then().statusCode(403);
        in(Role.ADVICE_AUTHOR).get(one).then().statusCode(403);
    }

    @Test
    void onlyItsOwnBoroughReadsABoroughsMeeting() throws Exception {
        String id = meeting(dscoOf("camden"), series(dscoOf("camden"), false), LATER);

        in(Role.HEALTH_PARTNER).get("/meetings/" + id).then().statusCode(200);
        in(Role.TEAM_MANAGER).get("/meetings/" + id + "/attendance").then().statusCode(200);
        dscoOf("hackney").get("/meetings/" + id).then().statusCode(404);
        dscoOf("hackney").get("/meetings/" + id + "/attendance").then().statusCode(404);
        in(Role.NETWORK_COORDINATOR).get("/meetings/" + id).then().statusCode(404);
        dscoOf("hackney").get("/meetings?limit=200").then().body("items.id", not(hasItem(id)));
        try (var hackney = Database.asApplicationIn("E09000012")) {
            assertThat(Database.select(hackney, "select 1 from meeting where id = ?::uuid", id))
                    .isEmpty();
        }
    }

    @Test
    void refusesAMeetingInAnotherBoroughsOrAnUnknownSeries() {
        String shared = series(dscoOf("hackney"), true);
        String hidden = series(dscoOf("hackney"), false);

        dscoOf("camden").body(planned(shared, LATER)).post("/meetings").then().statusCode(403);
        dscoOf("camden")
                .body(planned(hidden, LATER))
                .post("/meetings")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/seriesId"))
                .body("errors[0].code", equalTo("no-such-series"));
    }

    @Test
    void refusesAMeetingInASeriesThatHasEnded() {
        String ended = series(dscoOf("camden"), false);
        dscoOf("camden").post("/meeting-series/" + ended + "/ending").then().statusCode(200);

        dscoOf("camden").body(planned(ended, LATER)).post("/meetings").then().statusCode(409);
    }

    @Test
    void refusesImpossibleTimesAndUnknownTopics() {
        ObjectNode wrong = planned(series(dscoOf("camden"), false), "2026-11-20");
        wrong.withObject("/plan").put("endsAt", "09:00");
        ((ObjectNode) wrong.at("/plan/agenda/0"))
                .put("topicId", "0199a0a0-0000-7000-8000-00000000dead");

        dscoOf("camden")
                .body(wrong)
                .post("/meetings")
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains("/plan/meetingOn", "/plan/endsAt", "/plan/agenda/0/topicId"))
                .body(
                        "errors.code",
                        contains("in-the-past", "not-after-the-start", "no-such-topic"));
    }

    @Test
    void refusesLinksThatRunAndTextThatIdentifiesAPerson() {
        ObjectNode script = planned(series(dscoOf("camden"), false), LATER);
        script.withObject("/plan").put("link", "javascript:alert(1)");
        dscoOf("camden").body(script).post("/meetings").then().statusCode(400);

        ObjectNode naming = planned(series(dscoOf("camden"), false), LATER);
        naming.withObject("/plan").put("title", "Ring 020 7946 0018");
        dscoOf("camden")
                .body(naming)
                .post("/meetings")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/plan/title"));
    }

    @Test
    void aTopicShowsItsMeetingsOnlyToThoseWhoMayReadThem() {
        String topic = topic();
        dscoOf("hackney").put("/topics/" + topic + "/vote").then().statusCode(200);
        String regional = taking(topic, in(Role.NETWORK_COORDINATOR), true);
        String own = taking(topic, dscoOf("camden"), false);

        dscoOf("camden")
                .get("/topics/" + topic)
                .then()
                .body("meetings.meetingId", contains(regional, own))
                .body("meetings.held", contains(false, false));
        dscoOf("hackney")
                .get("/topics/" + topic)
                .then()
                .body("meetings.meetingId", contains(regional));

        in(Role.NETWORK_COORDINATOR)
                .post("/meetings/" + regional + "/cancellation")
                .then()
                .statusCode(200);
        dscoOf("hackney").get("/topics/" + topic).then().body("meetings", hasSize(0));
    }

    @Test
    void suggestsOpenTopicsThatAreNotOnTheAgendaMostVotesFirst() {
        String liked = topic();
        String less = topic();
        String taken = topic();
        for (String borough : List.of("hackney", "islington", "barnet", "brent")) {
            dscoOf(borough).put("/topics/" + liked + "/vote").then().statusCode(200);
            dscoOf(borough).put("/topics/" + taken + "/vote").then().statusCode(200);
        }
        for (String borough : List.of("hackney", "islington", "barnet")) {
            dscoOf(borough).put("/topics/" + less + "/vote").then().statusCode(200);
        }
        String meeting = taking(taken, in(Role.NETWORK_COORDINATOR), true);

        List<String> suggested =
                in(Role.NETWORK_COORDINATOR)
                        .get("/meetings/" + meeting + "/topic-suggestions")
                        .then()
                        .statusCode(200)
                        .body("items.topicId", not(hasItem(taken)))
                        .extract()
                        .path("items.topicId");
        assertThat(suggested).containsSubsequence(liked, less);
        in(Role.TEAM_MANAGER)
                .get("/meetings/" + meeting + "/topic-suggestions")
                .then()
                .statusCode(403);
    }

    @Test
    void aMeetingKeepsATopicThatIsWithdrawnLater() {
        String topic = topic();
        String one = "/meetings/" + taking(topic, dscoOf("camden"), false);
        dscoOf("camden").post("/topics/" + topic + "/withdrawal").then().statusCode(200);
        ObjectNode moved = taking(topic);

        dscoOf("camden")
                .header("If-Match", dscoOf("camden").get(one).header("ETag"))
                .body(moved.put("meetingOn", "2026-12-17"))
                .put(one)
                .then()
                .statusCode(200)
                .body("meetingOn", equalTo("2026-12-17"));
    }

    @Test
    void aMeetingIsHeldOnItsDayAndThenNoted() {
        String early = "/meetings/" + ofTheNetwork(LATER);
        in(Role.NETWORK_COORDINATOR).post(early + "/holding").then().statusCode(409);

        String one = "/meetings/" + ofTheNetwork(TODAY);
        String before = in(Role.NETWORK_COORDINATOR).get(one).header("ETag");
        in(Role.NETWORK_COORDINATOR)
                .header("If-Match", before)
                .body(Examples.of("WriteMeetingNotes"))
                .put(one + "/notes")
                .then()
                .statusCode(409);
        in(Role.NETWORK_COORDINATOR).post(one + "/holding").then().statusCode(200);
        in(Role.NETWORK_COORDINATOR).post(one + "/holding").then().statusCode(409);
        in(Role.NETWORK_COORDINATOR).post(one + "/cancellation").then().statusCode(409);

        ObjectNode notes = Examples.of("WriteMeetingNotes");
        ((ObjectNode) notes.at("/questions/0")).put("questionId", question());
        noted(one, notes)
                .statusCode(200)
                .body("reflections", contains("Start from what the young person wants."));
        dscoOf("hackney").get(one).then().body("questions", hasSize(1));
    }

    @Test
    void refusesNotesThatDropAQuestionReferToAnUnknownOneOrIdentifyAPerson() {
        String one = "/meetings/" + ofTheNetwork(TODAY);
        in(Role.NETWORK_COORDINATOR).post(one + "/holding").then().statusCode(200);
        noted(one, Examples.of("WriteMeetingNotes")).statusCode(200);

        ObjectNode fewer = Examples.of("WriteMeetingNotes");
        fewer.putArray("questions");
        noted(one, fewer).statusCode(422).body("errors[0].code", equalTo("fewer-questions"));

        ObjectNode unknown = Examples.of("WriteMeetingNotes");
        ((ObjectNode) unknown.at("/questions/0"))
                .put("questionId", "0199a0a0-0000-4000-8000-00000000dead");
        noted(one, unknown)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/questions/0/questionId"));

        noted(one, Examples.of("WriteMeetingNotes").put("notes", "Ring 020 7946 0018."))
                .statusCode(422)
                .body("errors[0].code", equalTo("identifies-a-person"));
    }

    @Test
    void membersSeeWhichBoroughsAttendAndTheHolderSeesWhichPosts() {
        String attendance = "/meetings/" + ofTheNetwork(TODAY) + "/attendance";
        answered("hackney", attendance, "APOLOGY").statusCode(200);
        answered("hackney", attendance, "WILL_COME").statusCode(200);
        answered("islington", attendance, "CAME").statusCode(200);

        dscoOf("hackney")
                .get(attendance)
                .then()
                .statusCode(200)
                .body("items.borough", contains("E09000012", "E09000019"))
                .body("items.answer", contains("WILL_COME", "CAME"))
                .body("items[0].posts", contains("Designated Social Care Officer"))
                .body("items[1].posts", equalTo(null));
        in(Role.NETWORK_COORDINATOR)
                .get(attendance)
                .then()
                .body("items[1].posts", contains("Designated Social Care Officer"));
        in(Role.REGIONAL_OBSERVER).get(attendance).then().body("items[0].posts", equalTo(null));
        in(Role.NETWORK_COORDINATOR)
                .body(Examples.of("AnswerMeeting"))
                .put(attendance)
                .then()
                .statusCode(403);
    }

    @Test
    void refusesAttendanceBeforeTheDayOrAtACancelledMeeting() {
        String id = ofTheNetwork(LATER);
        String attendance = "/meetings/" + id + "/attendance";
        answered("hackney", attendance, "CAME").statusCode(409);
        dscoOf("hackney")
                .body(Map.of("answer", "WILL_COME", "posts", List.of("Ring 020 7946 0018")))
                .put(attendance)
                .then()
                .statusCode(422);

        in(Role.NETWORK_COORDINATOR)
                .post("/meetings/" + id + "/cancellation")
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));
        answered("hackney", attendance, "WILL_COME").statusCode(409);
        in(Role.NETWORK_COORDINATOR)
                .get("/meetings?limit=200&status=CANCELLED")
                .then()
                .body("items.id", hasItem(id));
    }

    private static io.restassured.response.ValidatableResponse answered(
            String borough, String attendance, String answer) {
        return dscoOf(borough)
                .body(Examples.of("AnswerMeeting").put("answer", answer))
                .put(attendance)
                .then();
    }

    private static io.restassured.response.ValidatableResponse noted(String one, ObjectNode notes) {
        return in(Role.NETWORK_COORDINATOR)
                .header("If-Match", in(Role.NETWORK_COORDINATOR).get(one).header("ETag"))
                .body(notes)
                .put(one + "/notes")
                .then();
    }

    private static String ofTheNetwork(String day) {
        return meeting(
                in(Role.NETWORK_COORDINATOR), series(in(Role.NETWORK_COORDINATOR), true), day);
    }

    private static ObjectNode taking(String topic) {
        ObjectNode plan = Examples.of("MeetingPlan");
        ((ObjectNode) plan.at("/agenda/0")).put("topicId", topic);
        return plan;
    }

    private static String taking(
            String topic, io.restassured.specification.RequestSpecification by, boolean shared) {
        String series = series(by, shared);
        ObjectNode planned = Examples.of("PlanMeeting").put("seriesId", series);
        planned.set("plan", taking(topic));
        return by.body(planned).post("/meetings").then().statusCode(201).extract().path("id");
    }

    private static String topic() {
        return dscoOf("camden")
                .body(Map.of("title", "Pathways", "why", "Three boroughs are writing them."))
                .post("/topics")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String question() {
        return dscoOf("camden")
                .body(Map.of("title", "Costs", "text", "Who pays?", "anonymous", false))
                .post("/questions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
