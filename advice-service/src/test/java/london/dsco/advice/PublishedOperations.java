package london.dsco.advice;

import static london.dsco.advice.People.plainly;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.Answer;

/** Every operation of the published description, asked about one case. */
public final class PublishedOperations {

    private static final String NOBODYS = "0199b0a0-0000-7000-8000-000000000000";
    private static final JsonNode API = publishedApi();

    private final AdviceCase journey;
    private final Map<String, String> filled = new TreeMap<>();

    /**
     * @param journey the case that is asked about
     */
    PublishedOperations(AdviceCase journey) {
        this.journey = journey;
    }

    private static JsonNode publishedApi() {
        try {
            return new ObjectMapper(new YAMLFactory())
                    .readTree(
                            new File(
                                    "../platform/contracts/src/main/resources/openapi/advice.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One operation of the description. */
    public record Operation(String method, String path, JsonNode description) {

        /** The roles that may call it. */
        public Set<String> roles() {
            Set<String> roles = new TreeSet<>();
            description.at("/security/0/accessToken").forEach(role -> roles.add(role.asText()));
            return roles;
        }

        /** The media types in which it answers. */
        List<String> media() {
            List<String> media = new ArrayList<>();
            description.at("/responses/200/content").fieldNames().forEachRemaining(media::add);
            return media.isEmpty() ? List.of("application/json") : media;
        }

        /** The last published example of its body; null if it has none. */
        public JsonNode example() {
            JsonNode example = null;
            for (var each :
                    description
                            .at("/requestBody/content/application~1json/examples")
                            .properties()) {
                example = API.at("/components/examples/" + each.getKey() + "/value");
            }
            return example;
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    public static List<Operation> all() {
        List<Operation> all = new ArrayList<>();
        for (var path : API.path("paths").properties()) {
            for (var each : path.getValue().properties()) {
                String method = each.getKey().toUpperCase(Locale.ROOT);
                all.add(new Operation(method, path.getKey(), each.getValue()));
            }
        }
        return all;
    }

    /** Calls an operation with the published example of its body, for an answer of a media type. */
    Answer ask(PlainCaller caller, Operation operation, String media) {
        return caller.send(
                operation.method(),
                filled(operation.path()),
                operation.example(),
                "If-Match",
                "*",
                "Accept",
                media);
    }

    /** Fills the path with the ids of the case, as its DSCO or administrator finds them. */
    private String filled(String path) {
        String known =
                path.replace(AdviceCase.REQUESTS + "/{id}", journey.path())
                        .replace("{childRef}", journey.childRef())
                        .replace("{version}", "1")
                        .replace("{number}", "1")
                        .replace("{measure}", "ON_TIME")
                        .replace("{key}", "strictSeparationOfDuties")
                        .replace("{username}", journey.author());
        while (known.contains("{")) {
            String before = known.substring(0, known.indexOf("/{"));
            String id = filled.computeIfAbsent(before, this::firstId);
            known = before + "/" + id + known.substring(known.indexOf('}') + 1);
        }
        return known;
    }

    private String firstId(String list) {
        for (String role : List.of("dsco", "borough-admin", "team-manager")) {
            Answer answer = plainly(role, journey.borough()).get(list);
            if (answer.status() == 200 && answer.header("Content-Type").contains("json")) {
                JsonNode id = answer.json().at("/items/0/id");
                if (!id.isMissingNode()) {
                    return id.asText();
                }
            }
        }
        return NOBODYS;
    }
}
