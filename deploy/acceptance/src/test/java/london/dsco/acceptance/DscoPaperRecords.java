package london.dsco.acceptance;

import java.util.List;
import java.util.Map;
import london.dsco.acceptance.Records.Variable;
import london.dsco.journey.AdviceCase;
import london.dsco.runs.Courier;

/** The values of the path variables for a DSCO's own papers, in the request's borough. */
final class DscoPaperRecords {

    private static final String NETWORK = "/network/v1/";

    static final List<Variable> VARIABLES =
            List.of(
                    Variable.of(
                            "annual-reports/{annualReportId}",
                            (courier, request) ->
                                    Records.posted(
                                            courier,
                                            request.as("dsco"),
                                            NETWORK + "annual-reports",
                                            Map.of(
                                                    "title",
                                                    "Report",
                                                    "from",
                                                    "2025-Q4",
                                                    "to",
                                                    "2026-Q3",
                                                    "narrative",
                                                    List.of(),
                                                    "quotes",
                                                    List.of())),
                            "0199a0a0-0000-7000-8000-000000007502"),
                    Variable.of(
                            "statements/{statementId}",
                            DscoPaperRecords::approvedStatement,
                            "0199a0a0-0000-7000-8000-000000007501"),
                    withdrawn(
                            "action-plans/{actionPlanId}",
                            "0199a0a0-0000-7000-8000-000000007510",
                            Map.of(
                                    "title",
                                    "Plan",
                                    "firstDay",
                                    "2026-04-01",
                                    "lastDay",
                                    "2027-03-31",
                                    "priorities",
                                    List.of(),
                                    "areas",
                                    List.of(
                                            Map.of(
                                                    "area",
                                                    "PRACTICE_AUDIT",
                                                    "actions",
                                                    List.of(),
                                                    "consultations",
                                                    List.of())))),
                    withdrawn(
                            "role-profiles/{roleProfileId}",
                            "0199a0a0-0000-7000-8000-000000007511",
                            Map.of(
                                    "holders",
                                    List.of(Map.of("post", "Practice Lead")),
                                    "since",
                                    "2021-09-01",
                                    "hours",
                                    18.5,
                                    "inJobDescription",
                                    true,
                                    "alignedWith",
                                    List.of("DCO"),
                                    "strands",
                                    List.of(
                                            Map.of(
                                                    "strand",
                                                    "OPERATIONAL",
                                                    "tasks",
                                                    List.of("Assure advice."))))),
                    withdrawn(
                            "maturity-assessments/{maturityAssessmentId}",
                            "0199a0a0-0000-7000-8000-000000007512",
                            Map.of(
                                    "year",
                                    2024,
                                    "levels",
                                    List.of(
                                            Map.of(
                                                    "dimension",
                                                    "SCOPING_AND_RECRUITMENT",
                                                    "level",
                                                    2,
                                                    "evidence",
                                                    "Minutes"),
                                            Map.of(
                                                    "dimension",
                                                    "STRATEGIC_OVERSIGHT",
                                                    "level",
                                                    2,
                                                    "evidence",
                                                    "Minutes"),
                                            Map.of(
                                                    "dimension",
                                                    "WORKFORCE",
                                                    "level",
                                                    2,
                                                    "evidence",
                                                    "Minutes"),
                                            Map.of(
                                                    "dimension",
                                                    "CO_PRODUCTION",
                                                    "level",
                                                    2,
                                                    "evidence",
                                                    "Minutes")))),
                    withdrawn(
                            "training/courses/{trainingCourseId}",
                            "0199a0a0-0000-7000-8000-000000007513",
                            Map.of(
                                    "title",
                                    "Awareness",
                                    "kind",
                                    "DISABILITY_AWARENESS",
                                    "audience",
                                    "SENCOS",
                                    "mandatory",
                                    true,
                                    "days",
                                    1,
                                    "coProducedWith",
                                    List.of(),
                                    "about",
                                    "Daily life.")),
                    withdrawn(
                            "training/returns/{trainingReturnId}",
                            "0199a0a0-0000-7000-8000-000000007514",
                            Map.of(
                                    "quarter",
                                    "2024-Q1",
                                    "audience",
                                    "SENCOS",
                                    "workforceCount",
                                    40,
                                    "completedMandatory",
                                    20,
                                    "newStarters",
                                    2,
                                    "inducted",
                                    2,
                                    "champions",
                                    3,
                                    "completions",
                                    List.of())),
                    withdrawn(
                            "co-production/{coProductionEntryId}",
                            "0199a0a0-0000-7000-8000-000000007515",
                            Map.of(
                                    "topic",
                                    "Short breaks",
                                    "extent",
                                    "CAN",
                                    "partners",
                                    List.of("SENDIASS"),
                                    "raisedOn",
                                    "2024-05-01")),
                    withdrawn(
                            "eligibility-criteria/{eligibilityCriteriaId}",
                            "0199a0a0-0000-7000-8000-000000007516",
                            Map.of(
                                    "kind",
                                    "PERSONAL_BUDGETS",
                                    "offer",
                                    "Budgets",
                                    "threshold",
                                    "Those with a plan",
                                    "allocation",
                                    "By a panel",
                                    "review",
                                    "Once a year",
                                    "providers",
                                    List.of(),
                                    "appliesFrom",
                                    "2024-04-01")));

    private DscoPaperRecords() {}

    /** Returns one that was asked about and approved, and is for the borough's DSCO only. */
    private static String approvedStatement(Courier courier, AdviceCase request) {
        String dsco = request.as("dsco");
        String id =
                Records.posted(
                        courier,
                        dsco,
                        NETWORK + "statements",
                        Map.of(
                                "sections",
                                Map.of(
                                        "purpose",
                                        "Why",
                                        "aspirations",
                                        "What",
                                        "values",
                                        "How",
                                        "responsibilities",
                                        "When")));
        String one = NETWORK + "statements/" + id;
        Records.posted(
                courier,
                dsco,
                one + "/consultations",
                Map.of(
                        "consultation",
                        Map.of(
                                "asked",
                                "Parent carer forum",
                                "heldOn",
                                "2024-05-01",
                                "said",
                                "Yes")));
        Records.posted(
                courier,
                dsco,
                one + "/approval",
                Map.of("approvedBy", "Cabinet", "approvedOn", "2024-06-01"));
        return id;
    }

    /**
     * Returns a paper that the DSCO shared and withdrew.
     *
     * @param variable qualified by the segment before it
     * @param unknown an id that does not exist
     */
    static Variable withdrawn(String variable, String unknown, Map<String, Object> paper) {
        String path = NETWORK + variable.substring(0, variable.indexOf("/{"));
        return Variable.of(
                variable,
                (courier, request) -> {
                    String dsco = request.as("dsco");
                    String id = Records.posted(courier, dsco, path, paper);
                    Records.posted(courier, dsco, path + "/" + id + "/sharing", null);
                    Records.posted(courier, dsco, path + "/" + id + "/withdrawal", null);
                    return id;
                },
                unknown);
    }
}
