package london.dsco.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import london.dsco.journey.Letter;

/**
 * Fills the practice library with what councils and their networks have published, in the same
 * detail: a target stays a target, and an unpublished figure stays out. Another borough reviews
 * each practice before it is published. Some boroughs of the story adopted one; their figures are
 * invented, like everything about them. Repeating it is harmless.
 */
final class PracticeCommands {

    private static final String PRACTICES = "/network/v1/practices";
    private static final String LIBRARY = "/demonstration/practices.json";

    /** A practice must be reviewed after a year at the latest. */
    private static final int MONTHS_TO_REVIEW = 11;

    private final DemoApi api;

    PracticeCommands(DemoApi api) {
        this.api = api;
    }

    /** Returns the contents of the library, in its order. */
    static List<JsonNode> library() {
        try (InputStream in = PracticeCommands.class.getResourceAsStream(LIBRARY)) {
            return List.of(new JsonMapper().readValue(in, JsonNode[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param today the London date of the story
     */
    void publish(LocalDate today) {
        library().forEach(practice -> publish(practice, today));
    }

    private void publish(JsonNode practice, LocalDate today) {
        String slug = practice.path("slug").asText();
        String owner = practice.path("owner").asText();
        String reviewer = practice.path("reviewer").asText();
        ObjectNode entry =
                ((ObjectNode) practice.path("entry").deepCopy())
                        .put("reviewOn", today.plusMonths(MONTHS_TO_REVIEW).toString());
        String one = PRACTICES + "/" + post(owner, PRACTICES, entry, slug);
        post(
                owner,
                one + "/versions",
                Map.of("entry", entry, "reviewers", List.of(Blanks.gss(reviewer))),
                slug + "/version");
        post("dsco@" + reviewer, one + "/reviews", practice.path("review"), slug + "/review");
        post(owner, one + "/sharing", null, slug + "/sharing");
        for (JsonNode adoption : practice.path("adoptions")) {
            adopt(adoption, one, slug);
        }
    }

    private void adopt(JsonNode adoption, String practice, String slug) {
        String borough = adoption.path("borough").asText();
        String dsco = "dsco@" + borough;
        String key = slug + "/" + borough;
        String id = post(dsco, practice + "/adoptions", adoption.path("said"), key);
        post(dsco, "/network/v1/adoptions/" + id + "/sharing", null, key + "/sharing");
    }

    private String post(String by, String path, Object body, String what) {
        return api.post(new Letter(by, path, body, DemoApi.key("practices/" + what))).text("id");
    }
}
