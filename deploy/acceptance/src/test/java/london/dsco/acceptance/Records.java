package london.dsco.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Stream;
import london.dsco.domain.Borough;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.Fixtures;
import london.dsco.journey.Letter;

/**
 * The same records in two boroughs, and none: what the path variables of an operation stand for.
 *
 * @param values by variable, qualified by the segment before it: {@code requests/{id}}
 */
record Records(Map<String, String> values) {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private static final String HACKNEY = "E09000012";

    /** Makes or finds the record of one borough that a variable stands for. */
    interface Known {
        String in(Courier courier, AdviceCase request);
    }

    /**
     * A path variable.
     *
     * @param name qualified by the segment before it
     * @param known what it stands for in a borough that has the records
     * @param unknown well-formed, and nobody's
     * @param identifies whether the known value is of one record alone, so that an answer with it
     *     has told of that record
     */
    record Variable(String name, Known known, String unknown, boolean identifies) {

        static Variable of(String name, Known known, String unknown) {
            return new Variable(name, known, unknown, true);
        }

        /** Another record, or another borough, may have the same. */
        static Variable shared(String name, String known, String unknown) {
            return new Variable(name, (courier, request) -> known, unknown, false);
        }
    }

    /**
     * Every path variable of the advice-service: a new one is a row. The records are made from the
     * top down, around one request. What an open request needs stands above its version, which
     * dispatches it; the plan of {@link ReviewRecords} closes it.
     */
    private static final List<Variable> VARIABLES =
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
                    Variable.of(
                            "retention-runs/{runId}",
                            Records::dryRun,
                            "0199a0a0-0000-7000-8000-00000000aced"),
                    Variable.of(
                            "triage/{triageId}",
                            Records::triage,
                            "0199a0a0-0000-7000-8000-00000000babe"),
                    Variable.of(
                            "consultations/{consultationId}",
                            Records::offeredConsultation,
                            "0199a0a0-0000-7000-8000-00000000c0de"),
                    Variable.of(
                            "queries/{queryId}",
                            Records::answeredQuery,
                            "0199a0a0-0000-7000-8000-00000000d00d"),
                    Variable.of(
                            "panel-decisions/{panelDecisionId}",
                            Records::panelDecision,
                            "0199a0a0-0000-7000-8000-00000000feed"),
                    Variable.of(
                            "considerations/{considerationId}",
                            Records::decidedConsideration,
                            "0199a0a0-0000-7000-8000-0000000c0515"),
                    Variable.of(
                            "rectifications/{considerationRectificationId}",
                            Records::rectifiedConsideration,
                            "0199a0a0-0000-7000-8000-0000000c0c70"),
                    Variable.of(
                            "screenings/{screeningId}",
                            Records::screening,
                            "0199a0a0-0000-7000-8000-00000000fade"),
                    Variable.of(
                            "escalations/{escalationId}",
                            Records::answeredEscalation,
                            "0199a0a0-0000-7000-8000-00000000e5ca"),
                    Variable.of(
                            "break-glass/{breakGlassId}",
                            Records::reviewedBreakGlass,
                            "0199a0a0-0000-7000-8000-0000000b9ea5"),
                    Variable.of(
                            "disagreements/{disagreementId}",
                            Records::disagreement,
                            "0199a0a0-0000-7000-8000-00000000d15a"),
                    Variable.of(
                            "links/{linkId}",
                            Records::link,
                            "0199a0a0-0000-7000-8000-0000000011a0"),
                    Variable.of(
                            "reused-advice/{reusedAdviceId}",
                            Records::reusedAdvice,
                            "0199a0a0-0000-7000-8000-0000000000fe"),
                    Variable.of(
                            "shares/{shareId}",
                            Records::share,
                            "0199a0a0-0000-7000-8000-00000000bead"),
                    Variable.of(
                            "disputes/{disputeId}",
                            Records::endedDispute,
                            "0199a0a0-0000-7000-8000-00000000fade"),
                    new Variable("versions/{version}", Records::dispatchedVersion, "1", false),
                    Variable.shared("settings/{key}", "transitionStartAge", "nothing"),
                    Variable.of(
                            "guidance/{guidanceId}",
                            Records::withdrawnGuidance,
                            "0199a0a0-0000-7000-8000-00000000feed"),
                    Variable.shared("versions/{number}", "1", "1"),
                    Variable.of(
                            "consents/{consentId}",
                            Records::withdrawnConsent,
                            "0199a0a0-0000-7000-8000-00000000f00d"),
                    Variable.of(
                            "exceptions/{exceptionId}",
                            Records::approvedException,
                            "0199a0a0-0000-7000-8000-00000000cafe"),
                    Variable.of(
                            "tribunal/{caseId}",
                            Records::answeredRecommendation,
                            "0199a0a0-0000-7000-8000-0000000ca5e0"),
                    Variable.of(
                            "remedies/{remedyId}",
                            Records::endedRemedy,
                            "0199a0a0-0000-7000-8000-0000000ea5e0"),
                    Variable.of(
                            "rectifications/{rectificationId}",
                            Records::answeredRectification,
                            "0199a0a0-0000-7000-8000-00000012ec70"),
                    Variable.of(
                            "learning-points/{learningPointId}",
                            Records::reportedLesson,
                            "0199a0a0-0000-7000-8000-00000001e550"),
                    Variable.of(
                            "plan-texts/{textId}",
                            Records::planText,
                            "0199a0a0-0000-7000-8000-0000000fee70"),
                    Variable.of(
                            "audits/{auditId}",
                            Records::audit,
                            "0199a0a0-0000-7000-8000-00000000abcd"),
                    Variable.of(
                            "peer-audits/{peerAuditId}",
                            Records::peerAudit,
                            "0199a0a0-0000-7000-8000-00000000aeed"),
                    Variable.of(
                            "peer-audits/{copyId}",
                            Records::copyFromAnother,
                            "0199a0a0-0000-7000-8000-00000000c09e"),
                    Variable.of(
                            "actions/{actionId}",
                            Records::closedAction,
                            "0199a0a0-0000-7000-8000-00000000ac70"),
                    Variable.shared("measures/{measure}", "ON_TIME", "NOTHING"),
                    Variable.shared("audit-templates/{version}", "SCA-2026.1", "SCA-1900.1"),
                    Variable.shared("boroughs/{gss}", "E09000007", "E09000099"));

    /** A request that went the whole way, with everything that can be on its record. */
    static Records of(Suite suite, String borough) {
        var courier = new Courier(suite.accounts());
        var request =
                AdviceCase.receivedDaysAgo(3, borough, courier, Clock.systemUTC().instant())
                        .until(AdviceCase.Step.ALLOCATE);
        return valued(variable -> variable.known().in(courier, request));
    }

    /** Well-formed references to nothing. */
    static Records unknown() {
        return valued(Variable::unknown);
    }

    private static Records valued(Function<Variable, String> value) {
        Map<String, String> values = new LinkedHashMap<>();
        Stream.of(
                        VARIABLES,
                        ReviewRecords.VARIABLES,
                        NetworkRecords.VARIABLES,
                        DscoPaperRecords.VARIABLES)
                .flatMap(List::stream)
                .forEach(variable -> values.put(variable.name(), value.apply(variable)));
        return new Records(values);
    }

    private static String disagreement(Courier courier, AdviceCase request) {
        return posted(
                courier,
                request.author(),
                request.path("/disagreements"),
                Map.of("kind", "DISAGREES", "party", "PARENT_CARER", "about", "The level of need"));
    }

    /** Beside a questionnaire on record, which has the number of the dispatched version too. */
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

    /** Takes the request to dispatch. */
    private static String dispatchedVersion(Courier courier, AdviceCase request) {
        EnumSet.range(AdviceCase.Step.DRAFT, AdviceCase.Step.DISPATCH).forEach(request::take);
        return "1";
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

    /** Passed to the team of the manager, and decided. */
    private static String decidedConsideration(Courier courier, AdviceCase request) {
        String considerations = "/advice/v1/considerations";
        String today = request.issuedOn().toString();
        String id =
                posted(
                        courier,
                        request.system(),
                        considerations,
                        Map.of(
                                "child",
                                Map.of(
                                        "childRef", request.childRef(),
                                        "givenName", "Amina",
                                        "familyName", "Example",
                                        "dateOfBirth", "2017-05-05"),
                                "requestReceivedOn",
                                today,
                                "answerBy",
                                today));
        String consideration = considerations + "/" + id;
        courier.put(
                        request.as("dsco"),
                        consideration + "/team",
                        consideration,
                        Fixtures.manager().retain("team"))
                .succeeded();
        posted(
                courier,
                request.system(),
                consideration + "/decision",
                Map.of("decision", "ASSESS", "notifiedOn", today));
        return id;
    }

    private static String audit(Courier courier, AdviceCase request) {
        return courier.get(request.as("dsco"), request.path() + "/audits")
                .json()
                .at("/items/0/id")
                .asText();
    }

    /** The DSCO's own, and done. */
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

    /** Asked of a borough that is neither of the two. */
    private static String peerAudit(Courier courier, AdviceCase request) {
        return posted(
                courier,
                request.as("dsco"),
                request.path() + "/peer-audits",
                Map.of("withBorough", "E09000012"));
    }

    /** What a third borough sends to the borough of the request. */
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

    private static String dryRun(Courier courier, AdviceCase request) {
        return posted(
                courier,
                request.as("borough-admin"),
                "/advice/v1/retention-runs",
                Map.of("dryRun", true));
    }

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

    /** Recorded by the SEN team, which sees no other. */
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

    private static String rectifiedConsideration(Courier courier, AdviceCase request) {
        String considerations = "/advice/v1/considerations";
        String id =
                courier.get(request.as("dsco"), considerations + "?childRef=" + request.childRef())
                        .json()
                        .at("/items/0/id")
                        .asText();
        return answeredRectification(
                courier, request, considerations + "/" + id + "/rectifications");
    }

    /** About who the child is, which the SEN team sees. */
    private static String answeredRectification(
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
                        "remediesTold",
                        true));
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

    /** The offer that the service makes by itself, soon after it received the request. */
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

    /** Of a child, for whom the High Court decides. */
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

    /** By a manager of another team, for whom nobody of the matrix calls. */
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

    /** With a borough for which nobody of the matrix calls. */
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

    static String posted(Courier courier, String account, String path, Object body) {
        return courier.post(Letter.to(account, path, body)).succeeded().text("id");
    }

    /** The path with its variables filled in. */
    String in(String path) {
        String filled = path;
        for (var value : values.entrySet()) {
            // Whole segments: links/{linkId} is not calendar-links/{linkId}.
            String name = "/" + value.getKey();
            String segment = name.substring(0, name.indexOf('{'));
            filled = filled.replace(name, segment + value.getValue());
        }
        if (filled.contains("{")) {
            throw new AssertionError("Nothing stands for a variable of " + path);
        }
        return filled;
    }

    /** Texts by which one of these records would be recognised in an answer. */
    String[] identifiers() {
        return Stream.of(VARIABLES, ReviewRecords.VARIABLES)
                .flatMap(List::stream)
                .filter(Variable::identifies)
                .map(variable -> values.get(variable.name()))
                .toArray(String[]::new);
    }
}
