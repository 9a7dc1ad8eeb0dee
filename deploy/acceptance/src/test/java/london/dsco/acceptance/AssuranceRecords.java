package london.dsco.acceptance;

import static london.dsco.acceptance.Records.posted;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import london.dsco.acceptance.Records.Variable;
import london.dsco.journey.AdviceCase;
import london.dsco.runs.Courier;

/**
 * The values of the path variables for assurance: audits of the request, and the lessons from it.
 */
final class AssuranceRecords {

    static final List<Variable> VARIABLES =
            List.of(
                    Variable.of(
                            "guidance/{guidanceId}",
                            AssuranceRecords::withdrawnGuidance,
                            "0199a0a0-0000-7000-8000-00000000feed"),
                    Variable.of(
                            "learning-points/{learningPointId}",
                            AssuranceRecords::reportedLesson,
                            "0199a0a0-0000-7000-8000-00000001e550"),
                    Variable.of(
                            "audits/{auditId}",
                            AssuranceRecords::audit,
                            "0199a0a0-0000-7000-8000-00000000abcd"),
                    Variable.of(
                            "peer-audits/{peerAuditId}",
                            AssuranceRecords::peerAudit,
                            "0199a0a0-0000-7000-8000-00000000aeed"),
                    Variable.of(
                            "peer-audits/{copyId}",
                            AssuranceRecords::copyFromAnother,
                            "0199a0a0-0000-7000-8000-00000000c09e"),
                    Variable.of(
                            "actions/{actionId}",
                            AssuranceRecords::closedAction,
                            "0199a0a0-0000-7000-8000-00000000ac70"),
                    Variable.shared("measures/{measure}", "ON_TIME", "NOTHING"),
                    Variable.shared("audit-templates/{version}", "SCA-2026.1", "SCA-1900.1"));

    private AssuranceRecords() {}

    private static String withdrawnGuidance(Courier courier, AdviceCase request) {
        String guidance = "/advice/v1/guidance";
        String id =
                posted(
                        courier,
                        request.as("dsco"),
                        guidance,
                        Map.of(
                                "kind", "GUIDANCE",
                                "title", "How we write",
                                "audience",
                                        List.of(
                                                "advice-author",
                                                "borough-admin",
                                                "dsco",
                                                "health-partner",
                                                "sen-caseworker",
                                                "team-manager"),
                                "text", "Meet the child."));
        posted(courier, request.as("dsco"), guidance + "/" + id + "/withdrawal", null);
        return id;
    }

    private static String reportedLesson(Courier courier, AdviceCase request) {
        String points = request.path() + "/learning-points";
        String id =
                posted(
                        courier,
                        request.as("dsco"),
                        points,
                        Map.of(
                                "theme", "PROVISION",
                                "source", "AUDIT",
                                "lesson", "Ask the provider for the hours first."));
        posted(
                courier,
                request.as("dsco"),
                points + "/" + id + "/report",
                Map.of(
                        "board",
                        "SEND_PARTNERSHIP_BOARD",
                        "reportedOn",
                        request.issuedOn().toString()));
        return id;
    }

    private static String audit(Courier courier, AdviceCase request) {
        return courier.get(request.as("dsco"), request.path() + "/audits")
                .json()
                .at("/items/0/id")
                .asText();
    }

    /** Asks a borough that is neither of the two. */
    private static String peerAudit(Courier courier, AdviceCase request) {
        return posted(
                courier,
                request.as("dsco"),
                request.path() + "/peer-audits",
                Map.of("withBorough", "E09000012"));
    }

    /** Returns the copy that a third borough sends to the borough of the request. */
    private static String copyFromAnother(Courier courier, AdviceCase request) {
        var sent =
                AdviceCase.receivedDaysAgo(3, "hackney", courier, Clock.systemUTC().instant())
                        .until(AdviceCase.Step.SIGN_OFF);
        String to = request.borough().equals("camden") ? "E09000007" : "E09000019";
        posted(courier, sent.as("dsco"), sent.path() + "/peer-audits", Map.of("withBorough", to));
        JsonNode copies =
                courier.get(request.as("dsco"), "/advice/v1/peer-audits?limit=200")
                        .json()
                        .path("items");
        return copies.path(copies.size() - 1).path("id").asText();
    }

    /** Returns an action of the DSCO's own that is done. */
    private static String closedAction(Courier courier, AdviceCase request) {
        String actions = request.path() + "/actions";
        String id =
                posted(
                        courier,
                        request.as("dsco"),
                        actions,
                        Map.of(
                                "text", "Say who stands in.",
                                "owner", request.as("dsco"),
                                "dueOn", request.issuedOn().plusDays(30).toString()));
        posted(
                courier,
                request.as("dsco"),
                actions + "/" + id + "/closure",
                Map.of("done", "A second worker is named."));
        return id;
    }
}
