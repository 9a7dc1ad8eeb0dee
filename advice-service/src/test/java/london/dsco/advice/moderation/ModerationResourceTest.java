package london.dsco.advice.moderation;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.user;
import static london.dsco.advice.moderation.ModerationCalls.MODERATOR;
import static london.dsco.advice.moderation.ModerationCalls.all;
import static london.dsco.advice.moderation.ModerationCalls.audit;
import static london.dsco.advice.moderation.ModerationCalls.audited;
import static london.dsco.advice.moderation.ModerationCalls.moderate;
import static london.dsco.advice.moderation.ModerationCalls.moderator;
import static london.dsco.advice.moderation.ModerationCalls.scores;
import static london.dsco.advice.moderation.ModerationCalls.waiting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.Journey;
import london.dsco.advice.Staff;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.Fixtures;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class ModerationResourceTest {

    private static final String DUTIES = "urn:problem-type:dsco:separation-of-duties";

    private static Response confirm(RequestSpecification by, String audit) {
        return by.post(audit + "/moderation/agreement/confirmation");
    }

    private static Response agree(RequestSpecification by, String audit, int points) {
        return by.body(scores(points).toString()).post(audit + "/moderation/agreement");
    }

    @Test
    void showsTheAdviceAndNothingOfTheAuditUntilItIsScored() {
        AdviceCase journey = audited(1);
        String waiting =
                moderator()
                        .get(audit(journey) + "/moderation")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
        assertThat(waiting)
                .contains("AWAITING", journey.requestId(), "overAndAbove")
                .doesNotContain("INADEQUATE", "dsco@camden", "\"score\"", "\"reasons\"", "grade");
    }

    @Test
    void settlesTheGradeIfBothGradesAreTheSame() {
        AdviceCase journey = audited(3);
        String audit = audit(journey);
        Response moderated = moderate(audit, 3);
        moderated
                .then()
                .statusCode(201)
                .body("state", equalTo("AGREED"))
                .body("reasons", hasItem("OUTSTANDING"))
                .body("first.by", equalTo("dsco@camden"))
                .body("second.by", equalTo(MODERATOR))
                .body("second.rationale", equalTo("Canary rationale"))
                .body("second.scores", hasSize(40))
                .body("moderatedGrade", equalTo("OUTSTANDING"));
        as("dsco")
                .get(moderated.header("Location"))
                .then()
                .statusCode(200)
                .body("state", equalTo("AGREED"));
        agree(as("dsco"), audit, 3).then().statusCode(409);
        moderate(audit, 3).then().statusCode(409);
    }

    @Test
    void needsAMeetingIfTheGradesDifferAndComputesTheAgreedGrade() {
        AdviceCase journey = audited(3);
        String audit = audit(journey);
        moderate(audit, 2)
                .then()
                .statusCode(201)
                .body("state", equalTo("MEETING_NEEDED"))
                .body("second.grade", equalTo("REQUIRES_IMPROVEMENT"))
                .body("moderatedGrade", nullValue());
        agree(user("third@camden", "camden", "dsco"), audit, 3)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem-type:dsco:forbidden"));
        agree(as("dsco"), audit, 1)
                .then()
                .statusCode(200)
                .body("state", equalTo("CONFIRMATION_NEEDED"))
                .body("first.grade", equalTo("OUTSTANDING"))
                .body("second.grade", equalTo("REQUIRES_IMPROVEMENT"))
                .body("agreed.grade", equalTo("INADEQUATE"))
                .body("agreed.by", equalTo("dsco@camden"))
                .body("moderatedGrade", nullValue());
        confirm(moderator(), audit)
                .then()
                .statusCode(200)
                .body("state", equalTo("RESOLVED"))
                .body("confirmedBy", equalTo(MODERATOR))
                .body("moderatedGrade", equalTo("INADEQUATE"));
        agree(moderator(), audit, 1).then().statusCode(409);
        confirm(moderator(), audit).then().statusCode(409);
        as("dsco").get(journey.path()).then().body("grade", equalTo("OUTSTANDING"));
    }

    @Test
    void refusesAGradeChangedByOnePersonAlone() {
        String audit = audit(audited(3));
        confirm(as("dsco"), audit).then().statusCode(409);
        moderate(audit, 2).then().statusCode(201);
        confirm(as("dsco"), audit).then().statusCode(409);
        agree(as("dsco"), audit, 1).then().statusCode(200);
        confirm(as("dsco"), audit)
                .then()
                .statusCode(403)
                .body("rule", equalTo("R1"))
                .body("conflict", equalTo("RECORDER_CANNOT_CONFIRM"));
        confirm(user("third@camden", "camden", "dsco"), audit).then().statusCode(403);
        agree(moderator(), audit, 2).then().statusCode(200);
        confirm(moderator(), audit).then().statusCode(403);
        confirm(as("dsco"), audit)
                .then()
                .statusCode(200)
                .body("moderatedGrade", equalTo("REQUIRES_IMPROVEMENT"));
    }

    @Test
    void refusesAnAgreementBeforeTheSecondScoreOrWithoutARationale() {
        String audit = audit(audited(3));
        agree(as("dsco"), audit, 3).then().statusCode(409);
        moderate(audit, 1).then().statusCode(201);
        as("dsco")
                .body(Journey.audit(3).toString())
                .post(audit + "/moderation/agreement")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/rationale"));
    }

    @Test
    void refusesEveryPersonWithAnotherPartEachWithItsReason() {
        AdviceCase journey = Journey.opened().allocated().drafted().submitted();
        user("head-of-service@camden", "camden", "team-manager", "dsco")
                .body("{\"adviceVersion\": 1, \"provisionIds\": [\"p1\"]}")
                .post(journey.path("/provision-authorisations"))
                .then()
                .statusCode(201);
        String audit = audit(journey.audited(3));
        assertRefused("advice-author@camden", audit, "AUTHOR_CANNOT_MODERATE", "R1");
        assertRefused("head-of-service@camden", audit, "AUTHORISER_CANNOT_MODERATE", "R2");
        assertRefused("dsco@camden", audit, "ASSURER_CANNOT_MODERATE", "R1");
    }

    private static void assertRefused(String person, String audit, String conflict, String rule) {
        user(person, "camden", "dsco")
                .body(scores(3).toString())
                .post(audit + "/moderation")
                .then()
                .statusCode(403)
                .body("type", equalTo(DUTIES))
                .body("conflict", equalTo(conflict))
                .body("rule", equalTo(rule));
    }

    @Test
    void refusesTheModeratorEveryOtherPart() {
        Staff.author(MODERATOR, "camden", Staff.TEAM);
        AdviceCase journey = audited(3);
        moderate(audit(journey), 3).then().statusCode(201);
        moderator()
                .body(Journey.audit(3).toString())
                .post(journey.path("/audits"))
                .then()
                .statusCode(403)
                .body("conflict", equalTo("MODERATOR_CANNOT_ASSURE"));
        user(MODERATOR, "camden", "dsco", "team-manager")
                .body("{\"adviceVersion\": 1, \"provisionIds\": [\"p1\"]}")
                .post(journey.path("/provision-authorisations"))
                .then()
                .statusCode(403)
                .body("conflict", equalTo("MODERATOR_CANNOT_AUTHORISE"));
        as("team-manager")
                .header("If-Match", "*")
                .body("{\"author\": \"" + MODERATOR + "\"}")
                .put(journey.path("/allocation"))
                .then()
                .statusCode(403)
                .body("conflict", equalTo("MODERATOR_CANNOT_AUTHOR"));
    }

    @Test
    void refusesScoresThatDoNotFitTheTemplateOfTheAudit() {
        AdviceCase journey = audited(3);
        ObjectNode wrong = scores(3).put("template", "SCA-1999.1");
        moderator()
                .body(wrong.toString())
                .post(audit(journey) + "/moderation")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/template"));
        ObjectNode few = scores(3);
        few.withArray("scores").remove(0);
        moderator()
                .body(few.toString())
                .post(audit(journey) + "/moderation")
                .then()
                .statusCode(400)
                .body("errors.code", contains("missing-criterion"));
        moderate(audit(journey), 3).then().statusCode(201);
    }

    @Test
    void judgesTheAuditedVersionAndFindsItsMissingVoice() {
        ObjectNode silent = Fixtures.advice();
        ((ObjectNode) silent.at("/views")).remove("child");
        AdviceCase journey =
                Journey.opened().allocated().drafted(silent).submitted().authorised().audited(3);
        String audit = audit(journey);
        journey.returned().drafted().submitted();
        moderate(audit, 3)
                .then()
                .statusCode(201)
                .body("adviceVersion", equalTo(1))
                .body("second.gates", contains("NO_CHILD_VOICE"))
                .body("reasons", hasItem("GATE"))
                .body("state", equalTo("AGREED"));
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
        String audit = audit(audited(3));
        as(role).get(audit + "/moderation").then().statusCode(403);
        as(role).get("/advice/v1/moderations").then().statusCode(403);
        as(role).get("/advice/v1/moderations/agreement").then().statusCode(403);
        as(role).body(scores(3).toString()).post(audit + "/moderation").then().statusCode(403);
    }

    @Test
    void isNotFoundInAnotherBorough() {
        String audit = audit(audited(3));
        String none = "/advice/v1/audits/" + UUID.randomUUID();
        for (String path : List.of(audit, none)) {
            as("dsco", "hackney").get(path + "/moderation").then().statusCode(404);
            as("dsco", "hackney")
                    .body(scores(3).toString())
                    .post(path + "/moderation")
                    .then()
                    .statusCode(404);
            agree(as("dsco", "hackney"), path, 3).then().statusCode(404);
            confirm(as("dsco", "hackney"), path).then().statusCode(404);
        }
        assertThat(all(() -> as("dsco", "hackney"), "AWAITING"))
                .doesNotContain(audit.substring(audit.lastIndexOf('/') + 1));
    }

    @Test
    void theTimelineShowsModerationWithoutGradeOrWords() {
        AdviceCase journey = audited(3);
        moderate(audit(journey), 2).then().statusCode(201);
        agree(as("dsco"), audit(journey), 2).then().statusCode(200);
        confirm(moderator(), audit(journey)).then().statusCode(200);
        as("advice-author")
                .get(journey.path("/timeline"))
                .then()
                .body(
                        "entries.event",
                        hasItems("MODERATED", "MODERATION_AGREED", "MODERATION_CONFIRMED"))
                .body("entries.note", not(hasItem("Canary rationale")));
        assertThat(as("sen-caseworker").get(journey.path("/timeline")).asString())
                .doesNotContain("MODERAT");
    }

    @Test
    void repeatsTheAnswerToARepeatedCommandAndScoresOnce() {
        AdviceCase journey = audited(3);
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            moderator()
                    .header("Idempotency-Key", key)
                    .body(scores(2).toString())
                    .post(audit(journey) + "/moderation")
                    .then()
                    .statusCode(201)
                    .body("state", equalTo("MEETING_NEEDED"));
        }
        assertThat(Journey.entries(journey, "MODERATED")).isEqualTo(1);
    }
}
