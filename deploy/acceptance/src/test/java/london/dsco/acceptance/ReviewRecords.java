package london.dsco.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import london.dsco.acceptance.Records.Variable;
import london.dsco.domain.Borough;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.Fixtures;
import london.dsco.journey.Letter;
import london.dsco.local.DemonstrationAccounts;
import london.dsco.runs.Courier;

/**
 * The values of the path variables of review-service: the plan that closes the request, and the
 * records about it.
 */
final class ReviewRecords {

    static final List<Variable> VARIABLES =
            List.of(
                    Variable.shared("report-templates/{version}", "SCR-2026.1", "SCR-1900.1"),
                    Variable.of(
                            "plans/{planRef}",
                            ReviewRecords::plan,
                            "EHCP-0199a0a0-0000-7000-8000-00000000face"),
                    Variable.of(
                            "placement-moves/{moveId}",
                            ReviewRecords::withdrawnMove,
                            "0199a0a0-0000-7000-8000-000000000a0e"),
                    Variable.of(
                            "plan-imports/{id}",
                            ReviewRecords::planImport,
                            "0199a0a0-0000-7000-8000-00000000f11e"),
                    Variable.of(
                            "reviews/{id}",
                            ReviewRecords::review,
                            "0199a0a0-0000-7000-8000-00000000beef"),
                    Variable.of(
                            "transition-assessments/{transitionId}",
                            ReviewRecords::openTransition,
                            "0199a0a0-0000-7000-8000-000000000a18"),
                    Variable.shared(
                            "recoupment-claims/{claimId}",
                            "0199a0a0-0000-7000-8000-0000000c1a10",
                            "0199a0a0-0000-7000-8000-0000000c1a11"),
                    Variable.of(
                            "calendar-links/{linkId}",
                            (courier, request) ->
                                    calendarLink(courier, request).path("id").asText(),
                            "0199a0a0-0000-7000-8000-0000000ca1e0"),
                    Variable.of(
                            "calendar-feeds/{address}",
                            (courier, request) ->
                                    calendarLink(courier, request)
                                            .path("path")
                                            .asText()
                                            .split("/")[4],
                            "E09000007-" + "0".repeat(43)),
                    new Variable(
                            "settings/{urn}",
                            (courier, request) ->
                                    DemonstrationAccounts.setting(
                                            Borough.valueOf(
                                                    request.borough().toUpperCase(Locale.ROOT))),
                            "999999",
                            false),
                    new Variable(
                            "virtual-schools/{authority}",
                            ReviewRecords::virtualSchool,
                            "E09000099",
                            false),
                    Variable.shared("calendars/{academicYear}", "2026-27", "2026-29"),
                    Variable.shared("term-lists/{term}", "2025-SPRING", "2025-WINTER"));

    private ReviewRecords() {}

    /** Closes the request with its plan, and registers the plan with its child. */
    private static String plan(Courier courier, AdviceCase request) {
        request.closed();
        courier.put(
                        request.system(),
                        planPath(request),
                        Fixtures.plan(request.childRef(), request.issuedOn()))
                .succeeded();
        return request.planRef();
    }

    /** Makes a move that a manager recorded and withdrew. */
    private static String withdrawnMove(Courier courier, AdviceCase request) {
        String moves = planPath(request) + "/placement-moves";
        String id =
                Records.posted(
                        courier,
                        request.as("team-manager"),
                        moves,
                        Map.of(
                                "movesOn", request.issuedOn().toString(),
                                "reason", "OTHER",
                                "toSettingUrn", "100049"));
        Records.posted(courier, request.as("team-manager"), moves + "/" + id + "/withdrawal", null);
        return id;
    }

    /** Makes one of an authority outside London, which each borough keeps for itself. */
    private static String virtualSchool(Courier courier, AdviceCase request) {
        String authority = "E10000014";
        courier.put(
                        request.as("borough-admin"),
                        "/reviews/v1/virtual-schools/" + authority,
                        Map.of(
                                "office", "Hampshire Virtual School",
                                "email", "virtual.school@hampshire.example"))
                .succeeded();
        return authority;
    }

    private static String review(Courier courier, AdviceCase request) {
        return courier.get(request.system(), planPath(request) + "/cycle")
                .expect(200)
                .text("reviewId");
    }

    /** Makes one that waits for a decision. */
    private static String openTransition(Courier courier, AdviceCase request) {
        return Records.posted(
                courier,
                request.system(),
                planPath(request) + "/transition-assessments",
                Map.of("askedBy", "PARENT", "requestedOn", request.issuedOn().toString()));
    }

    private static String planImport(Courier courier, AdviceCase request) {
        return Records.posted(
                courier,
                request.system(),
                "/reviews/v1/plan-imports",
                "planRef,childRef,givenName,familyName,dateOfBirth,planMadeOn\r\n");
    }

    private static JsonNode calendarLink(Courier courier, AdviceCase request) {
        return courier.post(
                        Letter.to(request.as("setting"), "/reviews/v1/calendar-links", Map.of()))
                .succeeded()
                .json();
    }

    private static String planPath(AdviceCase request) {
        return "/reviews/v1/plans/" + request.planRef();
    }
}
