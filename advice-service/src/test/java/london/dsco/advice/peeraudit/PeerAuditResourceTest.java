package london.dsco.advice.peeraudit;

import static london.dsco.advice.People.CAMDEN;
import static london.dsco.advice.People.as;
import static london.dsco.advice.People.user;
import static london.dsco.advice.peeraudit.PeerAuditCalls.ASK;
import static london.dsco.advice.peeraudit.PeerAuditCalls.COPIES;
import static london.dsco.advice.peeraudit.PeerAuditCalls.ISLINGTON;
import static london.dsco.advice.peeraudit.PeerAuditCalls.ask;
import static london.dsco.advice.peeraudit.PeerAuditCalls.copyOf;
import static london.dsco.advice.peeraudit.PeerAuditCalls.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import london.dsco.advice.Journey;
import london.dsco.journey.AdviceCase;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Camden asks, Islington audits. */
@QuarkusTest
@WithTestResource(RealParts.class)
class PeerAuditResourceTest {

    @Test
    void aPeerScoresTheCopyAndTheBoroughReadsTheGradeWithoutTheName() {
        AdviceCase journey = Journey.signedOffWith(2);
        Response asked = ask(journey, ASK);
        asked.then()
                .statusCode(201)
                .body("status", equalTo("AWAITING"))
                .body("withBorough", equalTo(ISLINGTON))
                .body("sent.parts.field", hasItem("/needs/0/overAndAbove"))
                .body("result", nullValue());
        String copy = copyOf(asked);
        as("dsco", "islington")
                .get(COPIES + copy)
                .then()
                .statusCode(200)
                .body("template", equalTo("SCA-2026.1"))
                .body("domains", hasSize(8))
                .body("advice.parts.field", hasItem("/views/child"));
        score(copy, 3)
                .then()
                .statusCode(200)
                .body("status", equalTo("SCORED"))
                .body("result.grade", notNullValue())
                .body("advice", nullValue());
        Response result = as("dsco").get(asked.header("Location"));
        result.then()
                .statusCode(200)
                .body("status", equalTo("SCORED"))
                .body("result.grade", equalTo("OUTSTANDING"))
                .body("result.summary", equalTo("Reads well."));
        assertThat(result.asString()).doesNotContain("dsco@islington", copy);
        as("dsco").get(journey.path("/peer-audits")).then().body("items", hasSize(1));
        as("dsco").get(journey.path()).then().body("status", equalTo("SIGNED_OFF"));
        score(copy, 3).then().statusCode(409);
    }

    @Test
    void refusesTheOwnBoroughAndUnknownBoroughs() {
        AdviceCase journey = Journey.signedOffWith(2);
        ask(journey, "{\"withBorough\": \"" + CAMDEN + "\"}")
                .then()
                .statusCode(422)
                .body("errors.code", contains("own-borough"));
        ask(journey, "{\"withBorough\": \"E09000099\"}")
                .then()
                .statusCode(422)
                .body("errors.code", contains("unknown-borough"));
        ask(journey, "{\"withBorough\": \"Islington\"}").then().statusCode(400);
        ask(journey, "{}").then().statusCode(400);
        as("dsco").get(journey.path("/peer-audits")).then().body("items", hasSize(0));
    }

    @Test
    void refusesToSendOneVersionTwiceToOneBorough() {
        AdviceCase journey = Journey.signedOffWith(2);
        ask(journey, ASK).then().statusCode(201);
        ask(journey, ASK).then().statusCode(409);
        ask(journey, "{\"withBorough\": \"E09000028\"}").then().statusCode(201);
    }

    @Test
    void refusesToSendAdviceThatIsNotSignedOff() {
        AdviceCase journey = Journey.opened().allocated().drafted().submitted();
        ask(journey, ASK)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:dsco:transition-not-allowed"));
    }

    @Test
    void sendsDispatchedAdviceToo() {
        ask(Journey.signedOffWith(2).dispatched(), ASK).then().statusCode(201);
    }

    @Test
    void refusesScoresThatDoNotFitTheTemplate() {
        String copy = copyOf(ask(Journey.signedOffWith(2), ASK));
        as("dsco", "islington")
                .body(Journey.audit(3).put("template", "SCA-1999.1").toString())
                .post(COPIES + copy + "/scores")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/template"));
        as("dsco", "islington").get(COPIES + copy).then().body("status", equalTo("AWAITING"));
    }

    @Test
    void sendsOneCopyWhenTheCommandIsRepeated() {
        AdviceCase journey = Journey.signedOffWith(2);
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            as("dsco")
                    .header("Idempotency-Key", key)
                    .body(ASK)
                    .post(journey.path("/peer-audits"))
                    .then()
                    .statusCode(201);
        }
        assertThat(Journey.entries(journey, "PEER_AUDIT_ASKED")).isEqualTo(1);
    }

    @Test
    void aPeerAuditIsNotFoundUnderAnotherRequest() {
        String id = ask(Journey.signedOffWith(2), ASK).path("id");
        as("dsco").get(Journey.opened().path("/peer-audits/" + id)).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "advice-author",
                "team-manager",
                "sen-caseworker",
                "health-partner",
                "borough-admin"
            })
    void isForDscosOnly(String role) {
        AdviceCase journey = Journey.opened().allocated();
        as(role).get(journey.path("/peer-audits")).then().statusCode(403);
        as(role).body(ASK).post(journey.path("/peer-audits")).then().statusCode(403);
        user(role + "@islington", "islington", role)
                .get(COPIES + UUID.randomUUID())
                .then()
                .statusCode(403);
    }
}
