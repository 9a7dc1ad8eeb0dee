package london.dsco.acceptance;

import static london.dsco.acceptance.Records.posted;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import london.dsco.acceptance.Records.Variable;
import london.dsco.domain.Borough;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.Letter;
import london.dsco.runs.Courier;

/** The values of the path variables of advice-service while the request is open. */
final class OpenAdviceRecords {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(200);

    /** A borough with no caller in the matrix. */
    private static final String HACKNEY = "E09000012";

    static final List<Variable> VARIABLES =
            List.of(
                    Variable.of(
                            "requests/{id}",
                            (courier, request) -> request.requestId(),
                            "0199a0a0-0000-7000-8000-00000000dead"),
                    Variable.of(
                            "practitioners/{username}",
                            (courier, request) -> request.author(),
                            "nobody@nowhere"),
                    Variable.of(
                            "subject-access/{childRef}",
                            (courier, request) -> request.childRef(),
                            "NOBODY-9"),
                    Variable.shared("settings/{key}", "transitionStartAge", "nothing"),
                    Variable.shared("boroughs/{gss}", "E09000007", "E09000099"),
                    Variable.of(
                            "retention-runs/{runId}",
                            OpenAdviceRecords::dryRun,
                            "0199a0a0-0000-7000-8000-00000000aced"),
                    Variable.of(
                            "triage/{triageId}",
                            OpenAdviceRecords::triage,
                            "0199a0a0-0000-7000-8000-00000000babe"),
                    Variable.of(
                            "consultations/{consultationId}",
                            OpenAdviceRecords::offeredConsultation,
                            "0199a0a0-0000-7000-8000-00000000c0de"),
                    Variable.of(
                            "queries/{queryId}",
                            OpenAdviceRecords::answeredQuery,
                            "0199a0a0-0000-7000-8000-00000000d00d"),
                    Variable.of(
                            "panel-decisions/{panelDecisionId}",
                            OpenAdviceRecords::panelDecision,
                            "0199a0a0-0000-7000-8000-00000000feed"),
                    Variable.of(
                            "screenings/{screeningId}",
                            OpenAdviceRecords::screening,
                            "0199a0a0-0000-7000-8000-00000000fade"),
                    Variable.of(
                            "escalations/{escalationId}",
                            OpenAdviceRecords::answeredEscalation,
                            "0199a0a0-0000-7000-8000-00000000e5ca"),
                    Variable.of(
                            "break-glass/{breakGlassId}",
                            OpenAdviceRecords::reviewedBreakGlass,
                            "0199a0a0-0000-7000-8000-0000000b9ea5"),
                    Variable.of(
                            "disagreements/{disagreementId}",
                            OpenAdviceRecords::disagreement,
                            "0199a0a0-0000-7000-8000-00000000d15a"),
                    Variable.of(
                            "links/{linkId}",
                            OpenAdviceRecords::link,
                            "0199a0a0-0000-7000-8000-0000000011a0"),
                    Variable.of(
                            "reused-advice/{reusedAdviceId}",
                            OpenAdviceRecords::reusedAdvice,
                            "0199a0a0-0000-7000-8000-0000000000fe"),
                    Variable.of(
                            "shares/{shareId}",
                            OpenAdviceRecords::share,
                            "0199a0a0-0000-7000-8000-00000000bead"),
                    Variable.of(
                            "disputes/{disputeId}",
                            OpenAdviceRecords::endedDispute,
                            "0199a0a0-0000-7000-8000-00000000fade"));

    private OpenAdviceRecords() {}

    private static String dryRun(Courier courier, AdviceCase request) {
        return posted(
                courier,
                request.as("borough-admin"),
                "/advice/v1/retention-runs",
                Map.of("dryRun", true));
    }

    private static String triage(Courier courier, AdviceCase request) {
        String id =
                posted(
                        courier,
                        request.as("team-manager"),
                        request.path("/triage"),
                        Map.of(
                                "channel", "SEN_TEAM",
                                "slaDueOn", request.issuedOn().toString(),
                                "route", "SOCIAL_WORK"));
        return id;
    }

    /**
     * Returns the offer that the service makes automatically, soon after it received the request.
     */
    private static String offeredConsultation(Courier courier, AdviceCase request) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        do {
            JsonNode offer =
                    courier.get(request.as("dsco"), request.path() + "/consultations")
                            .json()
                            .at("/items/0/id");
            if (offer.isTextual()) {
                return offer.asText();
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        } while (System.nanoTime() < deadline);
        throw new AssertionError("No consultation was offered within " + PATIENCE);
    }

    private static String answeredQuery(Courier courier, AdviceCase request) {
        String queries = request.path() + "/queries";
        String id = posted(courier, request.author(), queries, Map.of("topic", "Direct payments"));
        posted(
                courier,
                request.as("dsco"),
                queries + "/" + id + "/answer",
                Map.of("answer", "State the provision."));
        return id;
    }

    private static String panelDecision(Courier courier, AdviceCase request) {
        return posted(
                courier,
                request.as("dsco"),
                request.path("/panel-decisions"),
                Map.of(
                        "type", "PLACEMENT_PROVISION",
                        "heldOn", request.issuedOn().toString(),
                        "dscoCapacity", "CONTRIBUTOR",
                        "comment", "The family asks for a placement near home."));
    }

    /** Screens a child, for whom the High Court decides. */
    private static String screening(Courier courier, AdviceCase request) {
        return posted(
                courier,
                request.author(),
                request.path("/screenings"),
                Map.of(
                        "screenedOn", request.issuedOn().toString(),
                        "capacityInDoubt", true,
                        "restrictions", List.of("LOCKED_DOORS"),
                        "consent", "NONE",
                        "residence", "CHILDRENS_HOME",
                        "authority", "HIGH_COURT",
                        "reasons", "The front door is locked at night."));
    }

    private static String answeredEscalation(Courier courier, AdviceCase request) {
        String escalations = request.path() + "/escalations";
        String id =
                posted(
                        courier,
                        request.as("sen-caseworker"),
                        escalations,
                        Map.of("reason", "SUPPORT_NEEDED", "text", "The author is new."));
        posted(
                courier,
                request.as("dsco"),
                escalations + "/" + id + "/answer",
                Map.of("outcome", "SUPPORT_GIVEN", "answer", "We met."));
        return id;
    }

    /** Makes one by a manager of another team, who is no caller in the matrix. */
    private static String reviewedBreakGlass(Courier courier, AdviceCase request) {
        String id =
                posted(
                        courier,
                        request.as("team-manager-2"),
                        request.path() + "/break-glass",
                        Map.of("reason", "RISK_OF_HARM", "explanation", "I was called out."));
        posted(
                courier,
                request.as("borough-admin"),
                "/advice/v1/break-glass/" + id + "/review",
                Map.of("outcome", "JUSTIFIED", "note", "I read the duty log."));
        return id;
    }

    private static String disagreement(Courier courier, AdviceCase request) {
        return posted(
                courier,
                request.author(),
                request.path("/disagreements"),
                Map.of("kind", "DISAGREES", "party", "PARENT_CARER", "about", "The level of need"));
    }

    /**
     * Makes a link beside a questionnaire on record, which also has the number of the dispatched
     * version.
     */
    private static String link(Courier courier, AdviceCase request) {
        String questionnaire = request.path("/questionnaire");
        courier.post(
                        Letter.to(
                                request.author(),
                                questionnaire,
                                Map.of(
                                        "impactOnFamilyLife", "We sleep badly.",
                                        "completedBy", "PARENT_CARER")))
                .succeeded();
        return posted(
                courier,
                request.author(),
                questionnaire + "/links",
                Map.of("recipient", "PARENT_CARER"));
    }

    private static String reusedAdvice(Courier courier, AdviceCase request) {
        String on = request.issuedOn().toString();
        Map<String, String> satisfied = Map.of("by", "Jo Ferris", "on", on);
        return posted(
                courier,
                request.author(),
                request.path("/reused-advice"),
                Map.of(
                        "source",
                        "Child and family assessment",
                        "providedOn",
                        on,
                        "author",
                        "Jo Ferris",
                        "satisfactions",
                        Map.of(
                                "author", satisfied,
                                "authority", satisfied,
                                "parentOrYoungPerson", satisfied)));
    }

    /** Shares it with a borough that has no caller in the matrix. */
    private static String share(Courier courier, AdviceCase request) {
        return posted(
                courier,
                request.as("dsco"),
                request.path() + "/shares",
                Map.of(
                        "withBorough",
                        HACKNEY,
                        "purpose",
                        "EHC_ADVICE",
                        "legalBasis",
                        "CFA_2014_S31",
                        "expiresOn",
                        request.issuedOn().toString()));
    }

    private static String endedDispute(Courier courier, AdviceCase request) {
        String disputes = request.path() + "/disputes";
        String own = Borough.valueOf(request.borough().toUpperCase(Locale.ROOT)).gss();
        String id =
                posted(
                        courier,
                        request.as("dsco"),
                        disputes,
                        Map.of("ground", "FUNDING", "parties", List.of(own, HACKNEY)));
        posted(
                courier,
                request.as("dsco"),
                disputes + "/" + id + "/outcome",
                Map.of("outcome", "NOT_PURSUED", "settledOn", request.issuedOn().toString()));
        return id;
    }
}
