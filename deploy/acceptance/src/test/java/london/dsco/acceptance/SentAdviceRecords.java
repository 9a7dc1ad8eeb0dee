package london.dsco.acceptance;

import static london.dsco.acceptance.Records.posted;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import london.dsco.acceptance.Records.Variable;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.Fixtures;
import london.dsco.runs.Courier;

/**
 * The values of the path variables of advice-service once advice was sent: its version, which
 * dispatches the request, and what follows from it.
 */
final class SentAdviceRecords {

    static final List<Variable> VARIABLES =
            List.of(
                    new Variable(
                            "versions/{version}", SentAdviceRecords::dispatchedVersion, "1", false),
                    Variable.shared("versions/{number}", "1", "1"),
                    Variable.of(
                            "consents/{consentId}",
                            SentAdviceRecords::withdrawnConsent,
                            "0199a0a0-0000-7000-8000-00000000f00d"),
                    Variable.of(
                            "exceptions/{exceptionId}",
                            SentAdviceRecords::approvedException,
                            "0199a0a0-0000-7000-8000-00000000cafe"),
                    Variable.of(
                            "tribunal/{caseId}",
                            SentAdviceRecords::answeredRecommendation,
                            "0199a0a0-0000-7000-8000-0000000ca5e0"),
                    Variable.of(
                            "remedies/{remedyId}",
                            SentAdviceRecords::endedRemedy,
                            "0199a0a0-0000-7000-8000-0000000ea5e0"),
                    Variable.of(
                            "rectifications/{rectificationId}",
                            SentAdviceRecords::answeredRectification,
                            "0199a0a0-0000-7000-8000-00000012ec70"),
                    Variable.of(
                            "plan-texts/{textId}",
                            SentAdviceRecords::planText,
                            "0199a0a0-0000-7000-8000-0000000fee70"));

    private SentAdviceRecords() {}

    /** Takes the request as far as dispatch. */
    private static String dispatchedVersion(Courier courier, AdviceCase request) {
        EnumSet.range(AdviceCase.Step.DRAFT, AdviceCase.Step.DISPATCH).forEach(request::take);
        return "1";
    }

    private static String withdrawnConsent(Courier courier, AdviceCase request) {
        String today = request.issuedOn().toString();
        String consents = request.path() + "/consents";
        String id =
                posted(
                        courier,
                        request.system(),
                        consents,
                        Map.of(
                                "giver", "PARENTAL_RESPONSIBILITY",
                                "giverName", "Hodan Example",
                                "basisOfParentalResponsibility", "MOTHER",
                                "purpose", "SHARE_ADVICE",
                                "scope", List.of("KEEPING_SAFE"),
                                "method", "WRITTEN",
                                "givenOn", today));
        posted(
                courier,
                request.system(),
                consents + "/" + id + "/withdrawal",
                Map.of("withdrawnOn", today));
        return id;
    }

    private static String approvedException(Courier courier, AdviceCase request) {
        return request.excused(Fixtures.exceptionalCircumstances(request.receivedOn()))
                .last()
                .text("id");
    }

    private static String answeredRecommendation(Courier courier, AdviceCase request) {
        String today = request.issuedOn().toString();
        String cases = request.path() + "/tribunal";
        String id =
                posted(
                        courier,
                        request.system(),
                        cases,
                        Map.of(
                                "receivedOn",
                                today,
                                "sections",
                                List.of("H1"),
                                "recommendation",
                                "State the hours."));
        posted(
                courier,
                request.as("team-manager"),
                cases + "/" + id + "/response",
                Map.of(
                        "respondedOn", today,
                        "decision", "FOLLOWED",
                        "reasons", "The hours are stated."));
        return id;
    }

    /** Makes one that the SEN team recorded, because it sees no other. */
    private static String endedRemedy(Courier courier, AdviceCase request) {
        String today = request.issuedOn().toString();
        String remedies = request.path() + "/remedies";
        String id =
                posted(
                        courier,
                        request.system(),
                        remedies,
                        Map.of("type", "MEDIATION", "openedOn", today));
        posted(
                courier,
                request.system(),
                remedies + "/" + id + "/outcome",
                Map.of(
                        "outcome", "AGREED",
                        "outcomeOn", today,
                        "learning", "Explain short breaks early."));
        return id;
    }

    private static String answeredRectification(Courier courier, AdviceCase request) {
        return answeredRectification(courier, request, request.path() + "/rectifications");
    }

    /** Makes one about who the child is, because the SEN team sees it. */
    static String answeredRectification(
            Courier courier, AdviceCase request, String rectifications) {
        String today = request.issuedOn().toString();
        String id =
                posted(
                        courier,
                        request.system(),
                        rectifications,
                        Map.of(
                                "subject", "PARTICULARS",
                                "askedBy", "PARENT_CARER",
                                "askedOn", today,
                                "words", "The name is spelt in another way."));
        posted(
                courier,
                request.system(),
                rectifications + "/" + id + "/answer",
                Map.of(
                        "decision",
                        "NOT_CORRECTED",
                        "decidedOn",
                        today,
                        "reasons",
                        "The register of births spells it so.",
                        "informedOfRemedies",
                        true));
        return id;
    }

    private static String planText(Courier courier, AdviceCase request) {
        return posted(
                courier,
                request.system(),
                request.path() + "/plan-texts",
                Map.of(
                        "issuedOn", request.issuedOn().toString(),
                        "sectionD", List.of(),
                        "sectionH1", List.of(Map.of("text", "A short break.")),
                        "sectionH2", List.of()));
    }
}
