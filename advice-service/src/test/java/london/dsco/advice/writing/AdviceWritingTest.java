package london.dsco.advice.writing;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.system;
import static london.dsco.advice.People.tag;
import static london.dsco.advice.People.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
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
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class AdviceWritingTest {

    private static final String WRITING_MANAGER = "writing-manager@camden";
    private static final String CONTENT = "{\"views\": {\"child\": \"I like swimming\"}}";

    @Test
    void keepsAnIncompleteDraftAsSaved() {
        AdviceCase journey = Journey.opened().allocated();
        String tag =
                as("advice-author")
                        .header("If-Match", tag("advice-author", journey.path("/advice")))
                        .body(CONTENT)
                        .put(journey.path("/advice"))
                        .then()
                        .statusCode(200)
                        .extract()
                        .header("ETag");
        as("advice-author")
                .get(journey.path("/advice"))
                .then()
                .header("ETag", equalTo(tag))
                .body("views.child", equalTo("I like swimming"));
        as("advice-author").get(journey.path()).then().body("status", equalTo("DRAFTING"));
    }

    @Test
    void refusesASaveWithoutIfMatch() {
        AdviceCase journey = Journey.opened().allocated();
        as("advice-author").body(CONTENT).put(journey.path("/advice")).then().statusCode(428);
        String first = tag("advice-author", journey.path("/advice"));
        journey.drafted();
        as("advice-author")
                .header("If-Match", first)
                .body(CONTENT)
                .put(journey.path("/advice"))
                .then()
                .statusCode(412);
        as("advice-author")
                .header("If-Match", tag("advice-author", journey.path()))
                .body(CONTENT)
                .put(journey.path("/advice"))
                .then()
                .statusCode(200);
    }

    @Test
    void refusesAMisspeltPropertyOrAnImpossibleValueEvenInADraft() {
        AdviceCase journey = Journey.opened().allocated();
        as("advice-author")
                .header("If-Match", "*")
                .body("{\"needs\": [{\"id\": \"N1\", \"desciption\": \"x\"}]}")
                .put(journey.path("/advice"))
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:dsco:unknown-property"))
                .body("errors.pointer", contains("/needs/0/desciption"));
        as("advice-author")
                .header("If-Match", "*")
                .body(
                        "{\"provision\": [{\"id\": \"P1\", \"durationMinutes\": -5}, {\"id\": \"\"}]}")
                .put(journey.path("/advice"))
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        hasItems("/provision/0/durationMinutes", "/provision/1/id"));
    }

    @Test
    void refusesIncompleteAdviceAndNamesEverythingThatIsMissing() {
        ObjectNode advice = Fixtures.advice();
        advice.withArray("outcomes").removeAll();
        ((ObjectNode) advice.at("/provision/0")).put("section", "H2");
        AdviceCase journey = Journey.opened().allocated().drafted(advice);
        as("advice-author")
                .body(Fixtures.submission().toString())
                .post(journey.path("/submission"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/needs/0/id", "/provision/0/section"));
        as("advice-author")
                .get(journey.path())
                .then()
                .body("status", equalTo("DRAFTING"))
                .body("adviceVersion", nullValue());
    }

    @Test
    void refusesASaveByAnyoneButTheAuthor() {
        AdviceCase journey = Journey.opened().allocated();
        user("advice-author-2@camden", "camden", "advice-author")
                .header("If-Match", "*")
                .body(CONTENT)
                .put(journey.path("/advice"))
                .then()
                .statusCode(403);
        as("team-manager")
                .header("If-Match", "*")
                .body(CONTENT)
                .put(journey.path("/advice"))
                .then()
                .statusCode(403);
        as("dsco")
                .header("If-Match", "*")
                .body(CONTENT)
                .put(journey.path("/advice"))
                .then()
                .statusCode(403);
    }

    @Test
    void keepsEverySubmittedVersion() {
        ObjectNode second = Fixtures.advice();
        ((ObjectNode) second.at("/views")).put("child", "I like football now");
        AdviceCase journey =
                Journey.opened()
                        .allocated()
                        .drafted()
                        .submitted()
                        .returned()
                        .drafted(second)
                        .submitted();
        as("dsco")
                .get(journey.path("/advice/versions/1"))
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("submittedBy", equalTo("advice-author@camden"))
                .body("advice.views.child", startsWith("I like drawing"));
        as("dsco")
                .get(journey.path("/advice/versions/2"))
                .then()
                .body("advice.views.child", equalTo("I like football now"));
        as("dsco").get(journey.path("/advice/versions/3")).then().statusCode(404);
        as("dsco").get(journey.path("/advice/versions/0")).then().statusCode(400);
    }

    @Test
    void refusesASaveWhileTheAdviceIsSubmitted() {
        AdviceCase journey = Journey.opened().allocated().drafted().submitted();
        as("advice-author")
                .header("If-Match", tag("advice-author", journey.path("/advice")))
                .body(CONTENT)
                .put(journey.path("/advice"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:dsco:transition-not-allowed"));
    }

    private static ObjectNode annexed() {
        return Fixtures.advice().put("restrictedAnnex", "Known to the team only");
    }

    @Test
    void showsTheSenTeamTheAdviceOnceItIsDispatched() {
        AdviceCase journey = Journey.opened().allocated().drafted(annexed());
        journey.submitted().authorised().audited(3).signedOff();
        as("sen-caseworker").get(journey.path("/advice")).then().statusCode(403);
        journey.dispatched();
        as("sen-caseworker")
                .get(journey.path("/advice"))
                .then()
                .statusCode(200)
                .body("needs[0].id", equalTo("n1"))
                .body("restrictedAnnex", nullValue());
        assertThat(system("camden").get(journey.path("/advice/versions/1")).asString())
                .doesNotContain("team only");
    }

    @Test
    void showsTheAnnexToItsAuthorTheDscoAndAManagerWithAPurpose() {
        AdviceCase journey = Journey.opened().allocated().drafted(annexed());
        for (String role : new String[] {"advice-author", "dsco"}) {
            as(role).get(journey.path("/advice"))
                    .then()
                    .body("restrictedAnnex", equalTo("Known to the team only"));
        }
        as("team-manager")
                .get(journey.path("/advice"))
                .then()
                .body("needs[0].id", equalTo("n1"))
                .body("restrictedAnnex", nullValue());
        as("team-manager")
                .header("Access-Purpose", "Complaint 2026-17")
                .get(journey.path("/advice"))
                .then()
                .body("restrictedAnnex", equalTo("Known to the team only"));
        assertThat(
                        Database.select(
                                "select 1 from access_log where ? = any(record_ids)"
                                        + " and purpose = 'Complaint 2026-17'",
                                journey.requestId()))
                .hasSize(1);
    }

    @Test
    void keepsRiskFactorsInsideSocialCareAndSendsProtectiveFactors() {
        ObjectNode advice = annexed();
        advice.putArray("riskFactors").add("A cousin's gang");
        advice.putArray("protectiveFactors").add("A steady aunt");
        AdviceCase journey =
                Journey.opened()
                        .allocated()
                        .drafted(advice)
                        .submitted()
                        .authorised()
                        .audited(3)
                        .signedOff()
                        .dispatched();
        for (String part : new String[] {"/advice", "/advice/versions/1"}) {
            assertThat(as("sen-caseworker").get(journey.path(part)).asString())
                    .contains("A steady aunt")
                    .doesNotContain("gang", "team only", "@camden");
        }
        as("dsco")
                .get(journey.path("/advice"))
                .then()
                .body("riskFactors", contains("A cousin's gang"));
    }

    @Test
    void writesOneLineOfHistoryForManySaves() {
        AdviceCase journey = Journey.opened().allocated().drafted().drafted().drafted();
        as("dsco")
                .get(journey.path("/timeline"))
                .then()
                .body("entries.event", contains("RECEIVED", "ALLOCATED", "DRAFTED"));
    }

    @Test
    void refusesAssuranceByAnAuthorWhoSubmittedWithoutSaving() {
        AdviceCase journey = Journey.opened().allocated().drafted();
        allocate(journey, "advice-author-2@camden");
        user("advice-author-2@camden", "camden", "advice-author")
                .body(Fixtures.submission().toString())
                .post(journey.path("/submission"))
                .then()
                .statusCode(200);
        allocate(journey, "advice-author@camden");
        user("advice-author-2@camden", "camden", "dsco")
                .body(Journey.audit(3).toString())
                .post(journey.path("/audits"))
                .then()
                .statusCode(403)
                .body("conflict", equalTo("AUTHOR_CANNOT_ASSURE"));
    }

    @Test
    void repeatsTheAnswerToASaveWithoutTheAnnexForAManagerWithoutAPurpose() {
        AdviceCase journey = Journey.opened();
        Staff.author(WRITING_MANAGER, "camden", Staff.TEAM);
        allocate(journey, WRITING_MANAGER);
        String key = UUID.randomUUID().toString();
        save(journey, key)
                .then()
                .statusCode(200)
                .body("restrictedAnnex", equalTo("Known to the team only"));
        allocate(journey, "advice-author-2@camden");
        Staff.manager(WRITING_MANAGER, "camden", Staff.TEAM);
        save(journey, key)
                .then()
                .statusCode(200)
                .body("needs[0].id", equalTo("n1"))
                .body("restrictedAnnex", nullValue());
    }

    /** Saves the same advice as an author who also manages. */
    private static Response save(AdviceCase journey, String key) {
        return user(WRITING_MANAGER, "camden", "advice-author", "team-manager")
                .header("If-Match", "*")
                .header("Idempotency-Key", key)
                .body(annexed().toString())
                .put(journey.path("/advice"));
    }

    private static void allocate(AdviceCase journey, String author) {
        as("team-manager")
                .header("If-Match", "*")
                .body("{\"author\": \"" + author + "\"}")
                .put(journey.path("/allocation"))
                .then()
                .statusCode(200);
    }
}
