package london.dsco.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import london.dsco.acceptance.Records.Variable;
import london.dsco.domain.Borough;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.Letter;

/** What the path variables of the network-service stand for: papers of the request's borough. */
final class NetworkRecords {

    /** The response that a closed consultation was left with, by the request's id. */
    private static final Map<String, String> RESPONSES = new ConcurrentHashMap<>();

    static final List<Variable> VARIABLES =
            List.of(
                    // every member finds every entry
                    new Variable(
                            "members/{memberId}",
                            NetworkRecords::memberWhoLeft,
                            "0199a0a0-0000-7000-8000-000000006e6b",
                            false),
                    // mails go out on Mondays, so nobody was sent one
                    Variable.shared("digest-unsubscriptions/{unsubscribeToken}", "none", "nobodys"),
                    Variable.of(
                            "topics/{topicId}",
                            NetworkRecords::withdrawnTopic,
                            "0199a0a0-0000-7000-8000-0000000070b1"),
                    // a draft, because another borough reviews what is shared
                    Variable.of(
                            "practices/{practiceId}",
                            (courier, request) ->
                                    Records.posted(
                                            courier,
                                            request.as("dsco"),
                                            NetworkRecords.NETWORK + "practices",
                                            practice()),
                            "0199a0a0-0000-7000-8000-000000009ac7"),
                    Variable.of(
                            "attachments/{attachmentId}",
                            NetworkRecords::removedAttachment,
                            "0199a0a0-0000-7000-8000-00000000f11e"),
                    Variable.of(
                            "adoptions/{adoptionId}",
                            NetworkRecords::withdrawnAdoption,
                            "0199a0a0-0000-7000-8000-00000000ad07"),
                    Variable.of(
                            "meeting-series/{seriesId}",
                            NetworkRecords::endedSeries,
                            "0199a0a0-0000-7000-8000-0000000041a1"),
                    Variable.of(
                            "meetings/{meetingId}",
                            NetworkRecords::cancelledMeeting,
                            "0199a0a0-0000-7000-8000-0000000041b1"),
                    Variable.of(
                            "referrals/{referralId}",
                            NetworkRecords::droppedReferral,
                            "0199a0a0-0000-7000-8000-0000000041d1"),
                    Variable.of(
                            "enquiries/{enquiryId}",
                            NetworkRecords::withdrawnEnquiry,
                            "0199a0a0-0000-7000-8000-0000000041e1"),
                    Variable.of(
                            "meeting-calendar-links/{linkId}",
                            (courier, request) -> meetingLink(courier, request).path("id").asText(),
                            "0199a0a0-0000-7000-8000-0000000041f1"),
                    Variable.of(
                            "meeting-calendar-feeds/{address}",
                            (courier, request) ->
                                    meetingLink(courier, request)
                                            .path("path")
                                            .asText()
                                            .split("/")[4],
                            "E09000007-" + "0".repeat(43)),
                    Variable.of(
                            "meeting-actions/{actionId}",
                            NetworkRecords::withdrawnAction,
                            "0199a0a0-0000-7000-8000-0000000041c1"),
                    Variable.of(
                            "questions/{questionId}",
                            NetworkRecords::closedQuestion,
                            "0199a0a0-0000-4000-8000-00000000a5ed"),
                    new Variable(
                            "followed-questions/{questionId}",
                            NetworkRecords::closedQuestion,
                            "0199a0a0-0000-4000-8000-00000000a5ee",
                            false),
                    withdrawn("learning-reviews/{learningReviewId}", learningReview()),
                    Variable.of(
                            "surveys/{surveyId}",
                            NetworkRecords::withdrawnSurvey,
                            "0199a0a0-0000-7000-8000-000000005e7e"),
                    withdrawn(
                            "youth-schemes/{schemeId}",
                            Map.of(
                                    "role", "BUDDY",
                                    "title", "Buddies",
                                    "told", "They meet.",
                                    "ageFrom", 14,
                                    "ageTo", 25,
                                    "takingPart", 12,
                                    "trained", 12,
                                    "since", "2025-09-01",
                                    "countedOn", "2026-06-01")),
                    withdrawn(
                            "scrutinies/{scrutinyId}",
                            Map.of(
                                    "body", "CABINET",
                                    "heldOn", "2026-06-01",
                                    "subject", "Annual report",
                                    "outcome", "It was welcomed.",
                                    "actions", List.of())),
                    withdrawn(
                            "inspections/{inspectionId}",
                            Map.of(
                                    "framework", "AREA_SEND",
                                    "inspectedOn", "2026-06-19",
                                    "outcome", "Inconsistent experiences",
                                    "strengths", List.of("Advice in time"),
                                    "areasForImprovement", List.of("Reviews late"),
                                    "askedFor", List.of("Six records"),
                                    "advice", "Have the figures ready.")),
                    withdrawn(
                            "evidence/{evidenceId}",
                            Map.of(
                                    "title", "Audit figures",
                                    "frameworks", List.of("ILAC"),
                                    "shows", "Quality rose.",
                                    "keptAt", "Folder 12",
                                    "asOf", "2026-10-31")),
                    withdrawn(
                            "policy-items/{policyItemId}",
                            Map.of(
                                    "title", "Duty to share information",
                                    "stage", "ENACTED",
                                    "source", "https://www.legislation.gov.uk/",
                                    "summary", "A duty to share.",
                                    "effect", "Consent is not the only ground.",
                                    "reviewOn", "2027-01-15")),
                    Variable.of(
                            "boundary-agreements/{agreementId}",
                            NetworkRecords::endedAgreement,
                            "0199a0a0-0000-7000-8000-0000000000fc"),
                    withdrawn("regional-frameworks/{frameworkId}", framework()),
                    Variable.of(
                            "framework-implementations/{implementationId}",
                            NetworkRecords::withdrawnImplementation,
                            "0199a0a0-0000-7000-8000-0000000000fb"),
                    new Variable(
                            "consultations/{consultId}",
                            NetworkRecords::closedConsultation,
                            "0199a0a0-0000-7000-8000-0000000c0115",
                            false),
                    Variable.of(
                            "responses/{responseId}",
                            (courier, request) -> RESPONSES.remove(request.requestId()),
                            "0199a0a0-0000-7000-8000-00000000e590"),
                    Variable.of(
                            "feedback/{feedbackId}",
                            NetworkRecords::answeredFeedback,
                            "0199a0a0-0000-7000-8000-00000000feed"));

    private static final String NETWORK = "/network/v1/";

    private static final String MEETINGS = NETWORK + "meetings/";
    private static final String COORDINATOR = "coordinator@london";

    private NetworkRecords() {}

    private static Map<String, Object> practice() {
        return Map.ofEntries(
                Map.entry("type", "LEARNING"),
                Map.entry("theme", "BUILDING"),
                Map.entry("title", "One front door"),
                Map.entry("told", "One team takes every request."),
                Map.entry(
                        "tags",
                        Map.of(
                                "reach", List.of(),
                                "priorities", List.of(),
                                "frameworks", List.of(),
                                "barriers", List.of(),
                                "voiceSources", List.of())),
                Map.entry(
                        "evidence",
                        Map.of(
                                "bars", "EMERGING",
                                "evaluated", "NOT_YET",
                                "months", 0,
                                "reasons", "It is new.")),
                Map.entry(
                        "breadth",
                        Map.of(
                                "bars", "EMERGING",
                                "areas", List.of("SERVICES"),
                                "reasons", "One team.")),
                Map.entry("coProducedWith", List.of()),
                Map.entry("sources", List.of()),
                Map.entry("measures", List.of()),
                Map.entry("reviewOn", "2099-01-01"));
    }

    /** With Barnet, which does not answer. */
    private static String endedAgreement(Courier courier, AdviceCase request) {
        String agreements = NETWORK + "boundary-agreements";
        String dsco = request.as("dsco");
        String id =
                Records.posted(
                        courier,
                        dsco,
                        agreements,
                        Map.of(
                                "subject", "FUNDING",
                                "title", "Short breaks",
                                "text", "The area of residence pays.",
                                "parties", List.of("E09000003"),
                                "from", "2026-01-01",
                                "reviewOn", "2099-01-01"));
        Records.posted(
                courier,
                dsco,
                agreements + "/" + id + "/ending",
                Map.of("reason", "Another takes its place."));
        return id;
    }

    private static Map<String, Object> framework() {
        return Map.of(
                "title",
                "Early help",
                "purpose",
                "Alike across boundaries.",
                "parties",
                List.of(),
                "principles",
                List.of(Map.of("code", "P1", "title", "One lead", "text", "Named early.")),
                "agreedOn",
                "2024-03-12");
    }

    /** Of a framework of the network. */
    private static String withdrawnImplementation(Courier courier, AdviceCase request) {
        String frameworks = NETWORK + "regional-frameworks";
        String framework = Records.posted(courier, COORDINATOR, frameworks, framework());
        Records.posted(courier, COORDINATOR, frameworks + "/" + framework + "/sharing", null);
        String implementations = NETWORK + "framework-implementations";
        String dsco = request.as("dsco");
        String id =
                Records.posted(
                        courier,
                        dsco,
                        implementations,
                        Map.of(
                                "frameworkId",
                                framework,
                                "asOf",
                                "2024-10-01",
                                "states",
                                List.of(Map.of("principle", "P1", "state", "IN_PLACE"))));
        Records.posted(courier, dsco, implementations + "/" + id + "/sharing", null);
        Records.posted(courier, dsco, implementations + "/" + id + "/withdrawal", null);
        return id;
    }

    /** Beside a draft of its own. */
    private static String removedAttachment(Courier courier, AdviceCase request) {
        String dsco = request.as("dsco");
        String practice = Records.posted(courier, dsco, NETWORK + "practices", practice());
        String id =
                Records.posted(
                        courier,
                        dsco,
                        NETWORK + "practices/" + practice + "/attachments?title=Form",
                        "week,sent\r\n1,5\r\n".getBytes(StandardCharsets.UTF_8));
        Records.posted(courier, dsco, NETWORK + "attachments/" + id + "/removal", null);
        return id;
    }

    /** Of a practice that Westminster published after Barnet reviewed it. */
    private static String withdrawnAdoption(Courier courier, AdviceCase request) {
        String owner = "dsco@westminster";
        String practices = NETWORK + "practices";
        String id = Records.posted(courier, owner, practices, practice());
        String practice = practices + "/" + id;
        Records.posted(
                courier,
                owner,
                practice + "/versions",
                Map.of("entry", practice(), "reviewers", List.of("E09000003")));
        Records.posted(
                courier,
                "dsco@barnet",
                practice + "/reviews",
                Map.of(
                        "verdict", "RECOMMENDED",
                        "ratingSupported", true,
                        "identifiesNobody", true,
                        "needed", "An hour.",
                        "words", "As it says."));
        Records.posted(courier, owner, practice + "/sharing", null);
        String dsco = request.as("dsco");
        String adoption =
                Records.posted(
                        courier,
                        dsco,
                        practice + "/adoptions",
                        Map.of(
                                "since", "2026-01-01",
                                "adapted", "One team instead of two.",
                                "measures", List.of(),
                                "advice", "Begin small."));
        String adoptions = NETWORK + "adoptions/" + adoption;
        Records.posted(courier, dsco, adoptions + "/sharing", null);
        Records.posted(courier, dsco, adoptions + "/withdrawal", null);
        return adoption;
    }

    private static String memberWhoLeft(Courier courier, AdviceCase request) {
        String members = NETWORK + "members";
        String id =
                Records.posted(
                        courier,
                        request.as("dsco"),
                        members,
                        Map.of(
                                "post", "DSCO",
                                "since", "2024-01-01",
                                "expertise", List.of(),
                                "availability", List.of(),
                                "contactFor", List.of()));
        Records.posted(courier, request.as("dsco"), members + "/" + id + "/leaving", null);
        return id;
    }

    private static String withdrawnSurvey(Courier courier, AdviceCase request) {
        String surveys = NETWORK + "surveys";
        String dsco = request.as("dsco");
        String id =
                Records.posted(
                        courier,
                        dsco,
                        surveys,
                        Map.of(
                                "title",
                                "The year",
                                "asked",
                                List.of(
                                        "HEALTH_PARTNERS",
                                        "SEN_TEAM",
                                        "SOCIAL_WORKERS",
                                        "SERVICE_MANAGERS",
                                        "PARENT_CARER_FORUM"),
                                "closesOn",
                                request.issuedOn().plusMonths(1).toString()));
        for (String step : List.of("closure", "sharing", "withdrawal")) {
            Records.posted(courier, dsco, surveys + "/" + id + "/" + step, null);
        }
        return id;
    }

    private static String closedQuestion(Courier courier, AdviceCase request) {
        String questions = NETWORK + "questions";
        String id =
                Records.posted(
                        courier,
                        request.as("dsco"),
                        questions,
                        Map.of(
                                "title", "Home education",
                                "text", "Who visits?",
                                "anonymous", true));
        Records.posted(courier, request.as("dsco"), questions + "/" + id + "/closure", null);
        return id;
    }

    private static String endedSeries(Courier courier, AdviceCase request) {
        String id = series(courier, request);
        Records.posted(
                courier, request.as("dsco"), NETWORK + "meeting-series/" + id + "/ending", null);
        return id;
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

    private static String withdrawnEnquiry(Courier courier, AdviceCase request) {
        String own = Borough.valueOf(request.borough().toUpperCase(Locale.ROOT)).gss();
        String partner = request.as("health-partner");
        String enquiries = NETWORK + "enquiries";
        String id =
                Records.posted(
                        courier,
                        partner,
                        enquiries,
                        Map.of("askedOf", own, "title", "Short breaks", "text", "Who decides?"));
        Records.posted(courier, partner, enquiries + "/" + id + "/withdrawal", Map.of());
        return id;
    }

    private static JsonNode meetingLink(Courier courier, AdviceCase request) {
        return courier.post(
                        Letter.to(
                                request.as("health-partner"),
                                NETWORK + "meeting-calendar-links",
                                Map.of()))
                .succeeded()
                .json();
    }

    private static String cancelledMeeting(Courier courier, AdviceCase request) {
        String id = meeting(courier, request, "2099-01-15");
        Records.posted(courier, request.as("dsco"), MEETINGS + id + "/cancellation", null);
        return id;
    }

    /** Agreed at a meeting that was held today. */
    private static String withdrawnAction(Courier courier, AdviceCase request) {
        String today = request.issuedOn().toString();
        String meeting = meeting(courier, request, today);
        Records.posted(courier, request.as("dsco"), MEETINGS + meeting + "/holding", null);
        String id =
                Records.posted(
                        courier,
                        request.as("dsco"),
                        MEETINGS + meeting + "/actions",
                        Map.of(
                                "text",
                                "Share the template.",
                                "owner",
                                Borough.valueOf(request.borough().toUpperCase(Locale.ROOT)).gss(),
                                "dueOn",
                                today));
        Records.posted(
                courier,
                request.as("dsco"),
                NETWORK + "meeting-actions/" + id + "/withdrawal",
                null);
        return id;
    }

    private static String meeting(Courier courier, AdviceCase request, String day) {
        return Records.posted(
                courier,
                request.as("dsco"),
                NETWORK + "meetings",
                Map.of(
                        "seriesId",
                        series(courier, request),
                        "plan",
                        Map.of(
                                "title", "Partners",
                                "meetingOn", day,
                                "startsAt", "09:30",
                                "endsAt", "11:00",
                                "agenda", List.of())));
    }

    /** Of the borough alone. */
    private static String series(Courier courier, AdviceCase request) {
        return Records.posted(
                courier,
                request.as("dsco"),
                NETWORK + "meeting-series",
                Map.of(
                        "title",
                        "Partners",
                        "rhythm",
                        "QUARTERLY",
                        "shared",
                        false,
                        "terms",
                        Map.of(
                                "purpose", "We agree what to do.",
                                "chair", "DSCO",
                                "members", List.of("DCO", "DMO"))));
    }

    private static String withdrawnTopic(Courier courier, AdviceCase request) {
        String topics = "/network/v1/topics";
        String id =
                Records.posted(
                        courier,
                        request.as("dsco"),
                        topics,
                        Map.of("title", "Short breaks", "why", "Thresholds differ."));
        Records.posted(courier, request.as("dsco"), topics + "/" + id + "/withdrawal", null);
        return id;
    }

    /** A paper that the DSCO shared and withdrew. */
    private static Variable withdrawn(String variable, Map<String, Object> paper) {
        String path = NETWORK + variable.substring(0, variable.indexOf('/'));
        return Variable.of(
                variable,
                (courier, request) -> {
                    String dsco = request.as("dsco");
                    String id = Records.posted(courier, dsco, path, paper);
                    Records.posted(courier, dsco, path + "/" + id + "/sharing", null);
                    Records.posted(courier, dsco, path + "/" + id + "/withdrawal", null);
                    return id;
                },
                "0199a0a0-0000-7000-8000-0000000000" + (10 + path.length()));
    }

    /** The borough has sent its response to it. */
    private static String closedConsultation(Courier courier, AdviceCase request) {
        String consultations = NETWORK + "consultations";
        String id =
                Records.posted(
                        courier,
                        COORDINATOR,
                        consultations,
                        Map.of(
                                "title", "Moving to adult care",
                                "body", "A commission",
                                "closesOn", "2027-01-31",
                                "questions",
                                        List.of(
                                                Map.of(
                                                        "number",
                                                        1,
                                                        "text",
                                                        "From what age?",
                                                        "options",
                                                        List.of("From 14")))));
        String responses = consultations + "/" + id + "/responses";
        String response =
                Records.posted(
                        courier,
                        request.as("dsco"),
                        responses,
                        Map.of("answers", List.of(Map.of("question", 1, "option", "From 14"))));
        Records.posted(
                courier, request.as("dsco"), responses + "/" + response + "/submission", null);
        Records.posted(courier, COORDINATOR, consultations + "/" + id + "/closure", null);
        RESPONSES.put(request.requestId(), response);
        return id;
    }

    private static String answeredFeedback(Courier courier, AdviceCase request) {
        String feedback = NETWORK + "feedback";
        String id =
                Records.posted(
                        courier,
                        request.as("dsco"),
                        feedback,
                        Map.of(
                                "recipient", "DFE",
                                "subject", "Reminders",
                                "text", "They help.",
                                "collates", List.of()));
        String one = feedback + "/" + id;
        Records.posted(courier, request.as("borough-admin"), one + "/approval", null);
        Records.posted(courier, request.as("dsco"), one + "/submission", null);
        Records.posted(
                courier,
                request.as("dsco"),
                one + "/answer",
                Map.of("answeredOn", request.issuedOn().toString(), "answer", "Thank you."));
        return id;
    }
}
