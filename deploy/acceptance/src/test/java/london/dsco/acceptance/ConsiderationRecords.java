package london.dsco.acceptance;

import static london.dsco.acceptance.Records.posted;

import java.util.List;
import java.util.Map;
import london.dsco.acceptance.Records.Variable;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.Fixtures;
import london.dsco.runs.Courier;

/**
 * The values of the path variables for a consideration, which is about the child of the request.
 */
final class ConsiderationRecords {

    static final List<Variable> VARIABLES =
            List.of(
                    Variable.of(
                            "considerations/{considerationId}",
                            ConsiderationRecords::decidedConsideration,
                            "0199a0a0-0000-7000-8000-0000000c0515"),
                    Variable.of(
                            "rectifications/{considerationRectificationId}",
                            ConsiderationRecords::rectifiedConsideration,
                            "0199a0a0-0000-7000-8000-0000000c0c70"));

    private ConsiderationRecords() {}

    /** Passes one to the manager's team, and decides it. */
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

    private static String rectifiedConsideration(Courier courier, AdviceCase request) {
        String considerations = "/advice/v1/considerations";
        String id =
                courier.get(request.as("dsco"), considerations + "?childRef=" + request.childRef())
                        .json()
                        .at("/items/0/id")
                        .asText();
        return SentAdviceRecords.answeredRectification(
                courier, request, considerations + "/" + id + "/rectifications");
    }
}
