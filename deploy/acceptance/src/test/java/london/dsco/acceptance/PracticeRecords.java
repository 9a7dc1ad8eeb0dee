package london.dsco.acceptance;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import london.dsco.acceptance.Records.Variable;
import london.dsco.journey.AdviceCase;
import london.dsco.runs.Courier;

/** The values of the path variables for the practice library. */
final class PracticeRecords {

    private static final String NETWORK = "/network/v1/";

    static final List<Variable> VARIABLES =
            List.of(
                    // a draft, because another borough must review what is shared
                    Variable.of(
                            "practices/{practiceId}",
                            (courier, request) ->
                                    Records.posted(
                                            courier,
                                            request.as("dsco"),
                                            NETWORK + "practices",
                                            practice()),
                            "0199a0a0-0000-7000-8000-000000009ac7"),
                    Variable.of(
                            "attachments/{attachmentId}",
                            PracticeRecords::removedAttachment,
                            "0199a0a0-0000-7000-8000-00000000f11e"),
                    Variable.of(
                            "adoptions/{adoptionId}",
                            PracticeRecords::withdrawnAdoption,
                            "0199a0a0-0000-7000-8000-00000000ad07"));

    private PracticeRecords() {}

    /** Returns the minimum content of a practice. */
    static Map<String, Object> practice() {
        return Map.ofEntries(
                Map.entry("type", "LEARNING"),
                Map.entry("theme", "BUILDING"),
                Map.entry("title", "One front door"),
                Map.entry("description", "One team takes every request."),
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

    /** Makes one on a draft of its own. */
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

    /** Makes one of a practice that Westminster published after Barnet reviewed it. */
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
}
