package london.dsco.acceptance;

import java.util.List;
import java.util.Map;
import london.dsco.acceptance.Records.Variable;
import london.dsco.journey.AdviceCase;

/** What the path variables of the network-service stand for: papers of the request's borough. */
final class NetworkRecords {

    static final List<Variable> VARIABLES =
            List.of(
                    Variable.of(
                            "topics/{topicId}",
                            NetworkRecords::withdrawnTopic,
                            "0199a0a0-0000-7000-8000-0000000070b1"));

    private NetworkRecords() {}

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
}
