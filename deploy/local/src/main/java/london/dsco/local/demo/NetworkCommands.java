package london.dsco.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import london.dsco.journey.Letter;

/**
 * The exchanges of the network's members, beside the practice library: who is who, meetings,
 * questions, each DSCO's own papers, messages to government. All of it is invented. A file has them
 * as letters, in the order of sending. The consultation to which boroughs respond is the one that
 * network-service starts with. Repeating it is harmless.
 */
final class NetworkCommands {

    private static final String NETWORK = "/network/v1/";
    private static final String LETTERS = "/demonstration/network.json";

    private final DemoApi api;

    NetworkCommands(DemoApi api) {
        this.api = api;
    }

    /**
     * @param today the London date of the story
     */
    void tell(LocalDate today) {
        Map<String, String> ids = new HashMap<>();
        Blanks blanks = new Blanks(today, ids);
        for (JsonNode letter : letters()) {
            String step = letter.path("step").asText();
            String by = letter.path("by").asText();
            JsonNode body = letter.has("body") ? blanks.filled(letter.path("body")) : null;
            if (letter.has("post")) {
                String path = NETWORK + blanks.filled(letter.path("post").asText());
                String key = DemoApi.key("network/" + step);
                ids.put(step, api.post(new Letter(by, path, body, key)).text("id"));
            } else if (letter.has("edit")) {
                api.edit(by, NETWORK + blanks.filled(letter.path("edit").asText()), body);
            } else {
                api.put(by, NETWORK + blanks.filled(letter.path("put").asText()), body);
            }
        }
    }

    private static List<JsonNode> letters() {
        try (InputStream in = NetworkCommands.class.getResourceAsStream(LETTERS)) {
            return List.of(new JsonMapper().readValue(in, JsonNode[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
