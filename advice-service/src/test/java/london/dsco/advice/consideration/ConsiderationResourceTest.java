package london.dsco.advice.consideration;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.tag;
import static london.dsco.advice.consideration.ConsiderationCalls.ATTESTED;
import static london.dsco.advice.consideration.ConsiderationCalls.OPEN;
import static london.dsco.advice.consideration.ConsiderationCalls.PATH;
import static london.dsco.advice.consideration.ConsiderationCalls.TODAY;
import static london.dsco.advice.consideration.ConsiderationCalls.answer;
import static london.dsco.advice.consideration.ConsiderationCalls.body;
import static london.dsco.advice.consideration.ConsiderationCalls.childRef;
import static london.dsco.advice.consideration.ConsiderationCalls.decide;
import static london.dsco.advice.consideration.ConsiderationCalls.open;
import static london.dsco.advice.consideration.ConsiderationCalls.opened;
import static london.dsco.advice.consideration.ConsiderationCalls.pass;
import static london.dsco.advice.consideration.ConsiderationCalls.vote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import london.dsco.advice.Staff;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A consideration from its opening to the answers of social care. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ConsiderationResourceTest {

    @BeforeEach
    void register() {
        Staff.of("camden");
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
    void opensOnlyOneOfTwoRacingConsiderations() throws Exception {
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
    void refusesImpossibleDaysWithEveryReason() {
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
    void refusesAnAnswerWithoutAnAttestationOrWithANumber() {
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
    void notKnownIsAnAnswerAndACorrectionReplacesItWithBothKept() {
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
}
