package london.dsco.advice.assurance;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.tag;
import static london.dsco.advice.People.user;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import london.dsco.advice.Journey;
import london.dsco.advice.Staff;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.Fixtures;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class QualityAssuranceTest {

    private static final String DUTIES = "urn:problem-type:dsco:separation-of-duties";

    private static AdviceCase submitted() {
        return Journey.opened().allocated().drafted().submitted();
    }

    @Test
    void namesEveryBlockerOfASignOff() {
        AdviceCase journey = submitted();
        as("dsco")
                .post(journey.path("/sign-off"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:dsco:sign-off-blocked"))
                .body(
                        "blockers.code",
                        containsInAnyOrder("PROVISION_UNAUTHORISED", "AUDIT_MISSING"))
                .body("blockers.reference", containsInAnyOrder("p1", null))
                .body(
                        "blockers.cure.operation",
                        containsInAnyOrder("authoriseProvision", "auditAdvice"))
                .body("blockers.cure.role", containsInAnyOrder("team-manager", "dsco"))
                .body("blockers.citation", everyItem(startsWith("Practice, not law")));
        as("dsco").get(journey.path()).then().body("status", equalTo("SUBMITTED"));
    }

    @Test
    void refusesSignOffAfterAnInadequateAudit() {
        AdviceCase journey = submitted().authorised().audited(1);
        as("dsco")
                .post(journey.path("/sign-off"))
                .then()
                .statusCode(409)
                .body("blockers.code", contains("AUDIT_NOT_PASSED"));
    }

    @Test
    void capsTheGradeAndBlocksSignOffWhenAGateIsNamed() {
        AdviceCase journey = submitted().authorised();
        ObjectNode audit = Journey.audit(3);
        audit.putArray("gates").add("THIRD_PARTY_DATA");
        as("dsco")
                .body(audit.toString())
                .post(journey.path("/audits"))
                .then()
                .statusCode(201)
                .body("score", equalTo(100.0f))
                .body("grade", equalTo("INADEQUATE"));
        as("dsco")
                .post(journey.path("/sign-off"))
                .then()
                .statusCode(409)
                .body(
                        "blockers.code",
                        containsInAnyOrder("GATE_THIRD_PARTY_DATA", "AUDIT_NOT_PASSED"));
    }

    @Test
    void gradesAdviceWithoutTheChildsVoiceAsRequiringImprovementAtBest() {
        ObjectNode advice = Fixtures.advice();
        ((ObjectNode) advice.at("/views")).remove("child");
        AdviceCase journey =
                Journey.opened().allocated().drafted(advice).submitted().authorised().audited(3);
        as("dsco")
                .get(journey.path("/audits"))
                .then()
                .body("items[0].grade", equalTo("REQUIRES_IMPROVEMENT"))
                .body("items[0].gates", contains("NO_CHILD_VOICE"));
        journey.signedOff();
    }

    @Test
    void listsAuditsOldestFirstPageByPage() {
        AdviceCase journey =
                submitted()
                        .authorised()
                        .audited(3)
                        .returned()
                        .drafted()
                        .submitted()
                        .authorised()
                        .audited(3);
        String cursor =
                as("dsco")
                        .queryParam("limit", 1)
                        .get(journey.path("/audits"))
                        .then()
                        .statusCode(200)
                        .body("items.adviceVersion", contains(1))
                        .extract()
                        .path("nextCursor");
        as("dsco")
                .queryParam("limit", 1)
                .queryParam("cursor", cursor)
                .get(journey.path("/audits"))
                .then()
                .statusCode(200)
                .body("items.adviceVersion", contains(2))
                .body("nextCursor", nullValue());
    }

    @Test
    void listsAuthorisedProvisionOldestFirstPageByPage() {
        AdviceCase journey =
                submitted()
                        .authorised()
                        .audited(3)
                        .returned()
                        .drafted()
                        .submitted()
                        .authorised()
                        .audited(3);
        String cursor =
                as("dsco")
                        .queryParam("limit", 1)
                        .get(journey.path("/provision-authorisations"))
                        .then()
                        .statusCode(200)
                        .body("items.adviceVersion", contains(1))
                        .extract()
                        .path("nextCursor");
        as("dsco")
                .queryParam("limit", 1)
                .queryParam("cursor", cursor)
                .get(journey.path("/provision-authorisations"))
                .then()
                .statusCode(200)
                .body("items.adviceVersion", contains(2))
                .body("nextCursor", nullValue());
    }

    @Test
    void ignoresAnAuditOfAnEarlierVersion() {
        AdviceCase journey = submitted().authorised().audited(3).returned().drafted().submitted();
        as("dsco")
                .get(journey.path())
                .then()
                .body("grade", nullValue())
                .body("adviceVersion", equalTo(2));
        as("dsco")
                .post(journey.path("/sign-off"))
                .then()
                .statusCode(409)
                .body("blockers.code", contains("AUDIT_MISSING"));
        as("dsco")
                .body(Journey.audit(3).put("adviceVersion", 1).toString())
                .post(journey.path("/audits"))
                .then()
                .statusCode(409);
    }

    @Test
    void keepsALineAuthorisedWhileItsWordsDoNotChange() {
        AdviceCase journey = submitted().authorised().returned().drafted().submitted().audited(3);
        journey.signedOff();
    }

    @Test
    void needsANewAuthorisationWhenTheWordsOfALineChange() {
        ObjectNode more = Fixtures.advice();
        ((ObjectNode) more.at("/provision/0")).put("durationMinutes", 240);
        AdviceCase journey =
                submitted().authorised().returned().drafted(more).submitted().audited(3);
        as("dsco")
                .post(journey.path("/sign-off"))
                .then()
                .statusCode(409)
                .body("blockers.code", contains("PROVISION_UNAUTHORISED"));
    }

    @Test
    void refusesToAuthoriseALineThatTheLatestVersionDoesNotHave() {
        as("team-manager")
                .body("{\"adviceVersion\": 1, \"provisionIds\": [\"p1\", \"P9\"]}")
                .post(submitted().path("/provision-authorisations"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/provisionIds/1"));
    }

    @Test
    void refusesScoresThatDoNotFitTheTemplate() {
        ObjectNode audit = Journey.audit(2);
        audit.withArray("scores").remove(0);
        audit.withArray("scores").addObject().put("criterion", "T3").put("score", 3);
        audit.withArray("scores").addObject().put("criterion", "Z9").put("score", 3);
        AdviceCase journey = submitted();
        as("dsco")
                .body(audit.toString())
                .post(journey.path("/audits"))
                .then()
                .statusCode(400)
                .body(
                        "errors.code",
                        containsInAnyOrder("missing-criterion", "not-unique", "unknown-criterion"));
        as("dsco")
                .body(Journey.audit(2).put("template", "SCA-1999.1").toString())
                .post(journey.path("/audits"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/template"));
        as("dsco")
                .body(Journey.audit(4).toString())
                .post(journey.path("/audits"))
                .then()
                .statusCode(400);
    }

    @Test
    void refusesTheAuthorWhoAuthorisesOrAssures() {
        AdviceCase journey = submitted();
        user("advice-author@camden", "camden", "team-manager", "advice-author")
                .body("{\"adviceVersion\": 1, \"provisionIds\": [\"p1\"]}")
                .post(journey.path("/provision-authorisations"))
                .then()
                .statusCode(403)
                .body("type", equalTo(DUTIES))
                .body("rule", equalTo("R1"));
        user("advice-author@camden", "camden", "dsco")
                .body(Journey.audit(3).toString())
                .post(journey.path("/audits"))
                .then()
                .statusCode(403)
                .body("conflict", equalTo("AUTHOR_CANNOT_ASSURE"));
    }

    @Test
    void refusesTheAuthoriserWhoAssures() {
        AdviceCase journey = submitted();
        user("head@camden", "camden", "team-manager", "dsco")
                .body("{\"adviceVersion\": 1, \"provisionIds\": [\"p1\"]}")
                .post(journey.path("/provision-authorisations"))
                .then()
                .statusCode(201);
        journey.audited(3);
        user("head@camden", "camden", "team-manager", "dsco")
                .post(journey.path("/sign-off"))
                .then()
                .statusCode(403)
                .body("rule", equalTo("R2"));
        journey.signedOff();
    }

    @Test
    void refusesADscoAsAuthorEvenIfTheyAreAnAuthorToo() {
        Staff.author("both@camden", "camden", Staff.TEAM);
        AdviceCase journey = Journey.opened();
        as("team-manager")
                .header("If-Match", tag("team-manager", journey.path("/allocation")))
                .body("{\"author\": \"both@camden\"}")
                .put(journey.path("/allocation"))
                .then()
                .statusCode(200);
        user("both@camden", "camden", "advice-author", "dsco")
                .header("If-Match", "*")
                .body(Fixtures.advice().toString())
                .put(journey.path("/advice"))
                .then()
                .statusCode(403)
                .body("type", equalTo(DUTIES))
                .body("conflict", equalTo("DSCO_CANNOT_AUTHOR"));
    }

    @Test
    void refusesToMakeTheAuditorTheAuthor() {
        Staff.author("dsco@camden", "camden", Staff.TEAM);
        AdviceCase journey = submitted().audited(2).returned();
        as("team-manager")
                .header("If-Match", "*")
                .body("{\"author\": \"dsco@camden\"}")
                .put(journey.path("/allocation"))
                .then()
                .statusCode(403)
                .body("conflict", equalTo("ASSURER_CANNOT_AUTHOR"));
    }

    @Test
    void showsFeedbackToTheAuthorAndToNobodyOutside() {
        AdviceCase journey = submitted().returned();
        as("advice-author")
                .get(journey.path("/timeline"))
                .then()
                .body("entries.note", hasItem(Fixtures.feedback().path("feedback").asText()));
        as("sen-caseworker")
                .get(journey.path("/timeline"))
                .then()
                .body("entries.findAll { it.note != null }", hasSize(0));
        as("advice-author").get(journey.path()).then().body("status", equalTo("RETURNED"));
    }

    @Test
    void findsAnAuditAtItsLocation() {
        AdviceCase journey = submitted();
        String location =
                as("dsco")
                        .body(Journey.audit(2).put("summary", "Solid").toString())
                        .post(journey.path("/audits"))
                        .then()
                        .statusCode(201)
                        .extract()
                        .header("Location");
        as("advice-author").get(location).then().statusCode(200).body("summary", equalTo("Solid"));
        as("dsco").get(journey.path("/audits/" + UUID.randomUUID())).then().statusCode(404);
    }

    @Test
    void refusesToAuthoriseAVersionThatIsNotTheLatest() {
        AdviceCase journey = submitted().returned().drafted().submitted();
        authorise(journey, "{\"adviceVersion\": 1, \"provisionIds\": [\"p1\"]}")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:dsco:conflict"));
        authorise(journey, "{\"provisionIds\": [\"p1\"]}").then().statusCode(400);
        authorise(journey, "{\"adviceVersion\": 2, \"provisionIds\": [\"p1\"]}")
                .then()
                .statusCode(201);
    }

    private static Response authorise(AdviceCase journey, String lines) {
        return as("team-manager").body(lines).post(journey.path("/provision-authorisations"));
    }
}
