package london.dsco.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import london.dsco.journey.Letter;

/**
 * The guidance that a borough's DSCO publishes, and who acknowledges it: the first author has read
 * the newest version, the second only the first one. Repeating it is harmless.
 */
final class GuidanceCommands {

    private static final String GUIDANCE = "/advice/v1/guidance";
    private static final String FIRST = "/versions/1/acknowledgement";
    private static final String SECOND = "/versions/2/acknowledgement";

    private static final String TEXT =
            "Meet the child before you write. Say what a day is like, and how you know.";

    private final DemoApi api;

    GuidanceCommands(DemoApi api) {
        this.api = api;
    }

    void publish(DemoBorough borough) {
        String dsco = borough.account("dsco");
        String id =
                post(borough, dsco, "", body(TEXT, Map.of("kind", "GUIDANCE"))).path("id").asText();
        String own = "/" + id;
        for (String reader : List.of("advice-author", "advice-author-2", "team-manager")) {
            post(borough, borough.account(reader), own + FIRST, null);
        }
        post(
                borough,
                dsco,
                own + "/versions",
                body(TEXT + " Offer a consultation to everybody.", Map.of()));
        post(borough, borough.account("advice-author"), own + SECOND, null);
        JsonNode maps =
                api.get(dsco, GUIDANCE + "?kind=PROCESS_MAP&limit=1").json().at("/items/0/id");
        // Authors are among the readers of each process map.
        post(borough, borough.account("advice-author"), "/" + maps.asText() + FIRST, null);
    }

    private static Map<String, Object> body(String text, Map<String, String> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("title", "How we write social care advice");
        body.put("audience", List.of("advice-author", "team-manager"));
        body.put("text", text);
        return body;
    }

    private JsonNode post(DemoBorough borough, String by, String path, Object body) {
        String key = borough.slug() + "/" + by + path;
        return api.post(new Letter(by, GUIDANCE + path, body, DemoApi.key(key))).json();
    }
}
