package london.dsco.advice.escalation;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.system;
import static london.dsco.advice.People.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import london.dsco.advice.Journey;
import london.dsco.domain.London;
import london.dsco.domain.WorkingDays;
import london.dsco.journey.AdviceCase;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class EscalationResourceTest {

    private static final LocalDate TODAY = London.dateOf(Clock.systemUTC().instant());
    private static final String BOROUGH = "/advice/v1/escalations";
    private static final String SILENCE =
            "{\"reason\": \"OVER_TIMESCALE_OR_NO_COMMUNICATION\", \"concerns\": \"MANAGER\","
                    + " \"text\": \"Canary text\"}";
    private static final String SUPPORT =
            "{\"reason\": \"SUPPORT_NEEDED\", \"text\": \"Canary text\"}";
    private static final String ANSWER =
            "{\"outcome\": \"ACTION_AGREED\", \"answer\": \"Canary answer\"}";

    private static Response raise(String role, AdviceCase journey, String body) {
        return as(role).body(body).post(journey.path("/escalations"));
    }

    private static Response answer(String escalation) {
        return as("dsco").body(ANSWER).post(escalation + "/answer");
    }

    @Test
    void anEscalationIsRaisedReadAndAnsweredOnce() {
        AdviceCase journey = Journey.opened().allocated();
        Response raised = raise("advice-author", journey, SUPPORT);
        raised.then()
                .statusCode(201)
                .body("requestId", equalTo(journey.requestId()))
                .body("raisedBy", equalTo("advice-author@camden"))
                .body("answerBy", equalTo(WorkingDays.after(TODAY, 5).toString()))
                .body("state", equalTo("OPEN"))
                .body("late", equalTo(false))
                .body("concerns", nullValue());
        String escalation = raised.header("Location");
        answer(escalation)
                .then()
                .statusCode(200)
                .body("state", equalTo("ANSWERED"))
                .body("outcome", equalTo("ACTION_AGREED"))
                .body("answeredBy", equalTo("dsco@camden"));
        answer(escalation).then().statusCode(409);
        as("advice-author")
                .get(escalation)
                .then()
                .statusCode(200)
                .body("answer", equalTo("Canary answer"));
        as("team-manager")
                .get(journey.path("/escalations"))
                .then()
                .body("items.text", contains("Canary text"));
    }

    @Test
    void refusesAnEscalationThatDoesNotFitItsReason() {
        AdviceCase journey = Journey.opened().allocated();
        raise("team-manager", journey, SILENCE.replace("\"concerns\": \"MANAGER\",", ""))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/concerns"));
        raise(
                        "team-manager",
                        journey,
                        SILENCE.replace("OVER_TIMESCALE_OR_NO_COMMUNICATION", "CONSENT_NOT_GIVEN"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("not-for-this-reason"));
        raise("team-manager", journey, "{\"reason\": \"SUPPORT_NEEDED\", \"text\": \" \"}")
                .then()
                .statusCode(400);
        as("dsco").get(journey.path("/escalations")).then().body("items", equalTo(List.of()));
    }

    @Test
    void theSenTeamSeesOnlyWhatItRaisedWithoutNames() {
        AdviceCase journey = Journey.opened().allocated();
        String inside = raise("advice-author", journey, SUPPORT).header("Location");
        Response raised = raise("sen-caseworker", journey, SILENCE);
        raised.then().statusCode(201).body("raisedBy", nullValue());
        answer(raised.header("Location")).then().statusCode(200);
        user("sen-colleague@camden", "camden", "sen-caseworker")
                .get(journey.path("/escalations"))
                .then()
                .statusCode(200)
                .body("items.id", contains(raised.<String>path("id")))
                .body("items.answer", contains("Canary answer"))
                .body("items.answeredBy", contains(nullValue()));
        as("sen-caseworker").get(inside).then().statusCode(404);
        as("advice-author").get(raised.header("Location")).then().statusCode(200);
    }

    @Test
    void theDscoListsOpenEscalationsInTheBorough() {
        AdviceCase journey = Journey.opened().allocated();
        String open = raise("dsco", journey, SUPPORT).path("id");
        Response raised = raise("team-manager", journey, SUPPORT);
        String done = raised.path("id");
        answer(raised.header("Location")).then().statusCode(200);
        List<String> listed = all("?state=OPEN&limit=200");
        assertThat(listed).contains(open).doesNotContain(done);
        assertThat(all("?state=ANSWERED&limit=200")).contains(done);
        assertThat(all("?limit=200")).contains(open, done);
        as("dsco", "hackney").get(BOROUGH).then().body("items.id", not(hasItem(open)));
        as("dsco").get(BOROUGH + "?state=WAITING").then().statusCode(400);
        List<Map<String, Object>> read =
                Database.select(
                        "select 1 from access_log where ? = any(record_ids)"
                                + " and username = 'dsco@camden'",
                        journey.requestId());
        assertThat(read).isNotEmpty();
    }

    /** Lists the ids on all pages. */
    private static List<String> all(String query) {
        List<String> ids = new ArrayList<>();
        String cursor = null;
        do {
            var request = as("dsco");
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            Response page = request.get(BOROUGH + query);
            page.then().statusCode(200);
            ids.addAll(page.path("items.id"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        return ids;
    }

    @Test
    void refusesAnEscalationAfterTheWithdrawalButAcceptsAnAnswerToAnEarlierOne() {
        AdviceCase journey = Journey.opened().allocated();
        String escalation = raise("advice-author", journey, SUPPORT).header("Location");
        as("sen-caseworker")
                .body("{\"outcome\": \"WITHDRAWN\"}")
                .post(journey.path("/outcome"))
                .then()
                .statusCode(200);
        raise("advice-author", journey, SUPPORT).then().statusCode(409);
        answer(escalation).then().statusCode(200);
    }

    @Test
    void onlyTheDscoAnswersAndOnlyThoseInvolvedRaise() {
        AdviceCase journey = Journey.opened().allocated();
        String escalation = raise("sen-caseworker", journey, SUPPORT).header("Location");
        for (String role : List.of("sen-caseworker", "advice-author", "team-manager")) {
            as(role).body(ANSWER).post(escalation + "/answer").then().statusCode(403);
            as(role).get(BOROUGH).then().statusCode(403);
        }
        user("advice-author-2@camden", "camden", "advice-author")
                .body(SUPPORT)
                .post(journey.path("/escalations"))
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"health-partner", "borough-admin", "virtual-school"})
    void otherRolesCannotReadEscalations(String role) {
        AdviceCase journey = Journey.opened().allocated();
        String escalation = raise("sen-caseworker", journey, SUPPORT).header("Location");
        as(role).get(journey.path("/escalations")).then().statusCode(403);
        as(role).get(escalation).then().statusCode(403);
        system("camden").get(escalation).then().statusCode(403);
        as("dsco", "hackney").get(escalation).then().statusCode(404);
    }

    @Test
    void anEscalationOfAnotherRequestIsNotFound() {
        AdviceCase journey = Journey.opened().allocated();
        String other = raise("dsco", Journey.opened().allocated(), SUPPORT).path("id");
        String wrong = journey.path("/escalations/" + other);
        as("dsco").get(wrong).then().statusCode(404);
        answer(wrong).then().statusCode(404);
    }

    @Test
    void theTimelineAndTheEventHaveNoWords() {
        AdviceCase journey = Journey.opened().allocated();
        raise("sen-caseworker", journey, SILENCE).then().statusCode(201);
        assertThat(as("dsco").get(journey.path("/timeline")).asString())
                .contains("ESCALATED")
                .doesNotContain("Canary");
        assertThat(as("sen-caseworker").get(journey.path("/timeline")).asString())
                .doesNotContain("ESCALATED");
        List<Map<String, Object>> events =
                Database.select(
                        "select payload::text as data from outbox"
                                + " where aggregateid = ? and type like '%escalated%'",
                        journey.requestId());
        assertThat(events).hasSize(1);
        assertThat((String) events.get(0).get("data"))
                .doesNotContain("OVER_TIMESCALE", "Canary", "MANAGER", "@");
    }

    @Test
    void theSameKeyRaisesOnce() {
        AdviceCase journey = Journey.opened().allocated();
        String key = UUID.randomUUID().toString();
        String first = keyed(journey, key).path("id");
        keyed(journey, key).then().statusCode(201).body("id", equalTo(first));
        as("dsco").get(journey.path("/escalations")).then().body("items.id", contains(first));
    }

    private static Response keyed(AdviceCase journey, String key) {
        return as("advice-author")
                .header("Idempotency-Key", key)
                .body(SUPPORT)
                .post(journey.path("/escalations"));
    }
}
