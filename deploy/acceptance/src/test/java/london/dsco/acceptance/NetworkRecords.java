package london.dsco.acceptance;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import london.dsco.acceptance.Records.Variable;
import london.dsco.domain.Borough;
import london.dsco.journey.AdviceCase;
import london.dsco.runs.Courier;

/** The values of the path variables of network-service: papers of the request's borough. */
final class NetworkRecords {

    /** The responses to closed consultations, by the request's id. */
    private static final Map<String, String> RESPONSES = new ConcurrentHashMap<>();

    static final List<Variable> VARIABLES =
            List.of(
                    // every member finds every entry
                    new Variable(
                            "members/{memberId}",
                            NetworkRecords::memberWhoLeft,
                            "0199a0a0-0000-7000-8000-000000006e6b",
                            false),
                    // mails go out on Mondays, so nobody has been sent one
                    Variable.shared("digest-unsubscriptions/{unsubscribeToken}", "none", "nobodys"),
                    Variable.of(
                            "topics/{topicId}",
                            NetworkRecords::withdrawnTopic,
                            "0199a0a0-0000-7000-8000-0000000070b1"),
                    Variable.of(
                            "enquiries/{enquiryId}",
                            NetworkRecords::withdrawnEnquiry,
                            "0199a0a0-0000-7000-8000-0000000041e1"),
                    Variable.of(
                            "questions/{questionId}",
                            NetworkRecords::closedQuestion,
                            "0199a0a0-0000-4000-8000-00000000a5ed"),
                    new Variable(
                            "followed-questions/{questionId}",
                            NetworkRecords::closedQuestion,
                            "0199a0a0-0000-4000-8000-00000000a5ee",
                            false),
                    Variable.of(
                            "surveys/{surveyId}",
                            NetworkRecords::withdrawnSurvey,
                            "0199a0a0-0000-7000-8000-000000005e7e"),
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
    private static final String COORDINATOR = "coordinator@london";

    private NetworkRecords() {}

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

    /** Returns a consultation to which the borough has sent its response. */
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
