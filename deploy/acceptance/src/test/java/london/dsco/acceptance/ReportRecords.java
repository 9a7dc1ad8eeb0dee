package london.dsco.acceptance;

import java.util.List;
import java.util.Map;
import london.dsco.acceptance.Records.Variable;
import london.dsco.journey.AdviceCase;
import london.dsco.runs.Courier;

/** The values of the path variables for reports, and for the actions on them. */
final class ReportRecords {

    private static final String NETWORK = "/network/v1/";

    static final List<Variable> VARIABLES =
            List.of(
                    DscoPaperRecords.withdrawn(
                            "learning-reviews/{learningReviewId}",
                            "0199a0a0-0000-7000-8000-000000000038",
                            learningReview()),
                    DscoPaperRecords.withdrawn(
                            "youth-schemes/{schemeId}",
                            "0199a0a0-0000-7000-8000-000000000035",
                            Map.of(
                                    "role", "BUDDY",
                                    "title", "Buddies",
                                    "description", "They meet.",
                                    "ageFrom", 14,
                                    "ageTo", 25,
                                    "takingPart", 12,
                                    "trained", 12,
                                    "since", "2025-09-01",
                                    "countedOn", "2026-06-01")),
                    DscoPaperRecords.withdrawn(
                            "sufficiency-statements/{sufficiencyId}",
                            "0199a0a0-0000-7000-8000-0000000053a1",
                            sufficiencyStatement()),
                    DscoPaperRecords.withdrawn(
                            "scrutinies/{scrutinyId}",
                            "0199a0a0-0000-7000-8000-000000000032",
                            Map.of(
                                    "body", "CABINET",
                                    "heldOn", "2026-06-01",
                                    "subject", "Annual report",
                                    "outcome", "It was welcomed.",
                                    "actions", List.of())),
                    DscoPaperRecords.withdrawn(
                            "inspections/{inspectionId}",
                            "0199a0a0-0000-7000-8000-000000000033",
                            Map.of(
                                    "framework", "AREA_SEND",
                                    "inspectedOn", "2026-06-19",
                                    "outcome", "Inconsistent experiences",
                                    "strengths", List.of("Advice in time"),
                                    "areasForImprovement", List.of("Reviews late"),
                                    "askedFor", List.of("Six records"),
                                    "advice", "Have the figures ready.")),
                    DscoPaperRecords.withdrawn(
                            "evidence/{evidenceId}",
                            "0199a0a0-0000-7000-8000-000000000030",
                            Map.of(
                                    "title", "Audit figures",
                                    "frameworks", List.of("ILAC"),
                                    "shows", "Quality rose.",
                                    "keptAt", "Folder 12",
                                    "asOf", "2026-10-31")),
                    DscoPaperRecords.withdrawn(
                            "policy-items/{policyItemId}",
                            "0199a0a0-0000-7000-8000-000000000034",
                            Map.of(
                                    "title", "Duty to share information",
                                    "stage", "ENACTED",
                                    "source", "https://www.legislation.gov.uk/",
                                    "summary", "A duty to share.",
                                    "effect", "Consent is not the only ground.",
                                    "reviewOn", "2027-01-15")),
                    Variable.of(
                            "referrals/{referralId}",
                            ReportRecords::droppedReferral,
                            "0199a0a0-0000-7000-8000-0000000041d1"));

    private ReportRecords() {}

    private static Map<String, Object> sufficiencyStatement() {
        return Map.of(
                "duties",
                List.of("LOOKED_AFTER_ACCOMMODATION"),
                "title",
                "Sufficiency",
                "startsOn",
                "2026-04-01",
                "endsOn",
                "2029-03-31",
                "countedOn",
                "2026-06-01",
                "needs",
                List.of(
                        Map.of(
                                "provision", "FOSTER_CARE",
                                "needing", 20,
                                "placesInArea", 20,
                                "providersInArea", 2,
                                "outOfArea", 0,
                                "enough", "ENOUGH")),
                "farFromHome",
                "Nobody is outside.",
                "asked",
                List.of(),
                "actions",
                List.of(),
                "reviewOn",
                "2027-04-01");
    }

    private static Map<String, Object> learningReview() {
        return Map.of(
                "kind",
                "LEARNING_REVIEW",
                "trigger",
                "A placement ended without a plan.",
                "themes",
                List.of("Preparing for adulthood"),
                "learned",
                "Nobody held the outcomes.",
                "principles",
                List.of("PERSON_FOCUS"),
                "actions",
                List.of("Name a lead professional."));
    }

    private static String droppedReferral(Courier courier, AdviceCase request) {
        String dsco = request.as("dsco");
        String review =
                Records.posted(courier, dsco, NETWORK + "learning-reviews", learningReview());
        String referrals = NETWORK + "referrals";
        String id =
                Records.posted(
                        courier,
                        dsco,
                        referrals,
                        Map.of(
                                "kind",
                                "LEARNING_REVIEW",
                                "reportId",
                                review,
                                "body",
                                "CABINET",
                                "dueOn",
                                "2099-01-01"));
        Records.posted(
                courier,
                dsco,
                referrals + "/" + id + "/dropping",
                Map.of("reason", "Another body looked at it."));
        return id;
    }
}
