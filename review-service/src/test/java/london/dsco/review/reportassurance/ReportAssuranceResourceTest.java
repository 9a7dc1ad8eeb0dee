package london.dsco.review.reportassurance;

import static london.dsco.review.Callers.camden;
import static london.dsco.review.PlanBodies.plan;
import static london.dsco.review.PlanBodies.planWith;
import static london.dsco.review.report.ReportRequests.audit;
import static london.dsco.review.report.ReportRequests.path;
import static london.dsco.review.report.ReportRequests.read;
import static london.dsco.review.report.ReportRequests.register;
import static london.dsco.review.report.ReportRequests.report;
import static london.dsco.review.report.ReportRequests.reviewOf;
import static london.dsco.review.report.ReportRequests.save;
import static london.dsco.review.report.ReportRequests.section;
import static london.dsco.review.report.ReportRequests.sections;
import static london.dsco.review.report.ReportRequests.submit;
import static london.dsco.review.report.ReportRequests.submitted;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class ReportAssuranceResourceTest {

    @BeforeEach
    void theTeamsOfCamden() {
        register("advice-author@camden", "advice-author", "north");
        register("team-manager@camden", "team-manager", "north");
        register("team-manager-2@camden", "team-manager", "south");
    }

    @Test
    void computesTheGradeFromTheScores() {
        String id = submitted(plan());
        String audit =
                audit(id, "dsco", 3)
                        .statusCode(201)
                        .body("grade", equalTo("OUTSTANDING"))
                        .extract()
                        .path("id");
        audit(id, "team-manager", 1).statusCode(201).body("grade", equalTo("INADEQUATE"));

        read(id, "dsco").body("grade", equalTo("INADEQUATE"));
        camden("dsco").get(path(id, "/audits")).then().body("items", hasSize(2));
        camden("advice-author")
                .get(path(id, "/audits/" + audit))
                .then()
                .statusCode(200)
                .body("scores.criterion", hasItem("R5"));
        camden("sen-caseworker").get(path(id, "/audits")).then().statusCode(403);
    }

    @Test
    void aLateReportIsNotOutstanding() {
        String id = submitted(planWith("planMadeOn", "2024-03-01"));

        audit(id, "dsco", 3).statusCode(201).body("grade", equalTo("GOOD"));
    }

    @Test
    void capsTheGradeOfAReportWithoutTheChildsVoice() {
        String id = reviewOf(plan());
        var text = report();
        sections(text).removeIf(section -> section.get("code").equals("CHILD_VOICE"));
        sections(text).add(section("CHILD_VOICE", "n/a"));
        save(id, "advice-author", text).statusCode(200);
        submit(id).statusCode(200);

        audit(id, "dsco", 3)
                .statusCode(201)
                .body("grade", equalTo("REQUIRES_IMPROVEMENT"))
                .body("gates", contains("NO_CHILD_VOICE"));
    }

    @Test
    void refusesScoresThatDoNotFitTheTemplate() {
        String id = submitted(plan());

        auditWith(id, "SRA-2026.1", "R5").statusCode(400).body("errors.code", hasItem("computed"));
        auditWith(id, "SRA-1900.1", "R1")
                .statusCode(400)
                .body("errors.code", contains("unknown-template"));
    }

    @Test
    void refusesAnAuditOfAnOlderVersion() {
        String id = submitted(plan());
        sendBack(id).statusCode(200).body("status", equalTo("RETURNED"));
        save(id, "advice-author", report()).statusCode(200);
        submit(id).statusCode(200).body("number", equalTo(2)).body("grade", nullValue());

        audit(id, "dsco", 3).statusCode(409);
        audit(id, "dsco", 2, 3, List.of()).statusCode(201);
    }

    @Test
    void refusesTheAuthorAsAuditor() {
        String id = submitted(plan());
        var both =
                Tokens.forUser("advice-author@camden")
                        .role("advice-author")
                        .role("dsco")
                        .borough("E09000007")
                        .token();

        camden("dsco")
                .auth()
                .oauth2(both)
                .post(path(id, "/sign-off"))
                .then()
                .statusCode(403)
                .body("conflict", equalTo("AUTHOR_CANNOT_ASSURE"));
    }

    @Test
    void refusesADscoAsAuthor() {
        String id = reviewOf(plan());
        var both =
                Tokens.forUser("both@camden")
                        .role("advice-author")
                        .role("dsco")
                        .borough("E09000007")
                        .token();

        camden("dsco")
                .auth()
                .oauth2(both)
                .header("If-Match", "*")
                .body(report())
                .put(path(id, ""))
                .then()
                .statusCode(403)
                .body("conflict", equalTo("DSCO_CANNOT_AUTHOR"));
    }

    @Test
    void refusesToSignOffAReportThatWasNotAuditedOrDidNotPass() {
        String id = submitted(plan());
        signOff(id).statusCode(409).body("blockers.code", contains("AUDIT_MISSING"));
        audit(id, "dsco", 1, 3, List.of("THIRD_PARTY_DATA")).statusCode(201);

        signOff(id)
                .statusCode(409)
                .body("blockers.code", contains("GATE_THIRD_PARTY_DATA", "AUDIT_NOT_PASSED"));

        audit(id, "dsco", 2).statusCode(201);
        signOff(id).statusCode(200).body("status", equalTo("SIGNED_OFF"));
        signOff(id).statusCode(409);
    }

    @Test
    void reopensASignedOffReportUntilItIsSent() {
        String id = submitted(plan());
        audit(id, "dsco", 2).statusCode(201);
        signOff(id).statusCode(200);

        sendBack(id).statusCode(200).body("signedOffOn", nullValue());
        sendBack(id).statusCode(409);
    }

    @Test
    void refusesAManagerOfAnotherTeam() {
        String id = submitted(plan());

        audit(id, "team-manager-2", 3).statusCode(403);
        camden("team-manager").post(path(id, "/sign-off")).then().statusCode(403);
    }

    @Test
    void refusesToAuditAnUnsubmittedReport() {
        String id = reviewOf(plan());

        audit(id, "dsco", 3).statusCode(409);
        sendBack(id).statusCode(409);
        signOff(id).statusCode(409);
        camden("dsco")
                .get(path(id, "/audits/0199a0a0-0000-7000-8000-00000000abcd"))
                .then()
                .statusCode(404);
    }

    @Test
    void listsTheTemplatesByWhichReportsAreScored() {
        camden("advice-author")
                .get("/report-audit-templates")
                .then()
                .statusCode(200)
                .body("items.version", contains("SRA-2026.1"));
    }

    private static ValidatableResponse signOff(String id) {
        return camden("dsco").post(path(id, "/sign-off")).then();
    }

    private static ValidatableResponse sendBack(String id) {
        return camden("dsco")
                .body(Map.of("feedback", "Say what changed."))
                .post(path(id, "/return"))
                .then();
    }

    private static ValidatableResponse auditWith(String id, String template, String criterion) {
        return camden("dsco")
                .body(
                        Map.of(
                                "number",
                                1,
                                "template",
                                template,
                                "scores",
                                List.of(Map.of("criterion", criterion, "score", 3))))
                .post(path(id, "/audits"))
                .then();
    }
}
