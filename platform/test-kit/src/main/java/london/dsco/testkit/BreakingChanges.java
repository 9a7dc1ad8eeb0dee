package london.dsco.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The changes in a later OpenAPI 3.1 document that would break a client written for an earlier one.
 *
 * <p>A request may only accept more, and a response may only promise more. A new code in a response
 * is not a breaking change, because the published conventions tell clients to expect it.
 * openapi-diff 2.1.7 is not used because it overlooks every change of {@code type} in a 3.1
 * document (OpenAPITools/openapi-diff issues 745 and 910).
 */
final class BreakingChanges {

    private static final List<String> METHODS =
            List.of("get", "put", "post", "delete", "patch", "head", "options");
    private static final Set<String> LOWER_BOUNDS =
            Set.of("minimum", "exclusiveMinimum", "minLength", "minItems");
    private static final Set<String> UPPER_BOUNDS =
            Set.of("maximum", "exclusiveMaximum", "maxLength", "maxItems");

    private enum Direction {
        REQUEST,
        RESPONSE
    }

    private final JsonNode before;
    private final JsonNode after;
    private final List<String> found = new ArrayList<>();
    private final Set<String> compared = new HashSet<>();

    private BreakingChanges(JsonNode before, JsonNode after) {
        this.before = before;
        this.after = after;
    }

    /**
     * Lists the breaking changes in the order of the earlier document; empty if no client would
     * break.
     */
    static List<String> between(JsonNode before, JsonNode after) {
        BreakingChanges changes = new BreakingChanges(before, after);
        changes.comparePaths();
        return List.copyOf(changes.found);
    }

    private void comparePaths() {
        for (Map.Entry<String, JsonNode> path : before.path("paths").properties()) {
            JsonNode later = after.path("paths").path(path.getKey());
            for (String method : METHODS) {
                if (path.getValue().has(method)) {
                    String where = method.toUpperCase() + " " + path.getKey();
                    if (later.has(method)) {
                        compareOperation(where, path.getValue().path(method), later.path(method));
                    } else {
                        found.add(where + ": operation removed");
                    }
                }
            }
        }
    }

    private void compareOperation(String where, JsonNode old, JsonNode now) {
        compareParameters(where, old.path("parameters"), now.path("parameters"));
        compareRequestBody(
                where + " request",
                resolve(before, old.path("requestBody")),
                resolve(after, now.path("requestBody")));
        for (Map.Entry<String, JsonNode> response : old.path("responses").properties()) {
            String answer = where + " " + response.getKey();
            if (now.path("responses").has(response.getKey())) {
                compareContent(
                        answer,
                        resolve(before, response.getValue()).path("content"),
                        resolve(after, now.path("responses").path(response.getKey()))
                                .path("content"),
                        Direction.RESPONSE);
            } else if (response.getKey().startsWith("2")) {
                found.add(answer + ": successful answer removed");
            }
        }
    }

    private void compareParameters(String where, JsonNode old, JsonNode now) {
        for (JsonNode reference : old) {
            JsonNode parameter = resolve(before, reference);
            JsonNode later = sameParameter(parameter, now);
            String what = where + " parameter " + parameter.path("name").asText();
            if (later.isMissingNode()) {
                found.add(what + ": removed");
            } else {
                if (later.path("required").asBoolean() && !parameter.path("required").asBoolean()) {
                    found.add(what + ": became required");
                }
                compareSchema(
                        what, parameter.path("schema"), later.path("schema"), Direction.REQUEST);
            }
        }
        for (JsonNode reference : now) {
            JsonNode parameter = resolve(after, reference);
            boolean isNew = true;
            for (JsonNode earlier : old) {
                isNew &= !isSame(parameter, resolve(before, earlier));
            }
            if (isNew && parameter.path("required").asBoolean()) {
                found.add(
                        where
                                + " parameter "
                                + parameter.path("name").asText()
                                + ": new and required");
            }
        }
    }

    private JsonNode sameParameter(JsonNode parameter, JsonNode candidates) {
        for (JsonNode candidate : candidates) {
            if (isSame(parameter, resolve(after, candidate))) {
                return resolve(after, candidate);
            }
        }
        return MissingNode.getInstance();
    }

    private static boolean isSame(JsonNode one, JsonNode other) {
        return one.path("name").equals(other.path("name"))
                && one.path("in").equals(other.path("in"));
    }

    private void compareRequestBody(String where, JsonNode old, JsonNode now) {
        if (now.path("required").asBoolean() && !old.path("required").asBoolean()) {
            found.add(where + ": body became required");
        }
        compareContent(where, old.path("content"), now.path("content"), Direction.REQUEST);
    }

    private void compareContent(String where, JsonNode old, JsonNode now, Direction direction) {
        for (Map.Entry<String, JsonNode> media : old.properties()) {
            if (now.has(media.getKey())) {
                compareSchema(
                        where,
                        media.getValue().path("schema"),
                        now.path(media.getKey()).path("schema"),
                        direction);
            } else {
                found.add(where + ": media type " + media.getKey() + " removed");
            }
        }
    }

    private void compareSchema(
            String where, JsonNode oldReference, JsonNode nowReference, Direction direction) {
        String pair =
                oldReference.path("$ref").asText()
                        + '|'
                        + nowReference.path("$ref").asText()
                        + '|'
                        + direction;
        // A named schema is compared once in each direction: enough to report it, and to end the
        // recursion.
        if (oldReference.has("$ref") && nowReference.has("$ref") && !compared.add(pair)) {
            return;
        }
        JsonNode old = resolve(before, oldReference);
        JsonNode now = resolve(after, nowReference);
        if (old.isMissingNode() || now.isMissingNode()) {
            return;
        }
        compareTypes(where, old, now, direction);
        compareProperties(where, old, now, direction);
        if (direction == Direction.REQUEST) {
            compareLimits(where, old, now);
        }
        compareSchema(where + "[]", old.path("items"), now.path("items"), direction);
        compareSchema(
                where + "{}",
                old.path("additionalProperties"),
                now.path("additionalProperties"),
                direction);
        for (String composition : List.of("allOf", "anyOf", "oneOf")) {
            if (old.path(composition).size() != now.path(composition).size()) {
                found.add(where + ": " + composition + " changed");
            } else {
                for (int i = 0; i < old.path(composition).size(); i++) {
                    compareSchema(
                            where,
                            old.path(composition).path(i),
                            now.path(composition).path(i),
                            direction);
                }
            }
        }
    }

    private void compareTypes(String where, JsonNode old, JsonNode now, Direction direction) {
        Set<String> earlier = types(old);
        Set<String> later = types(now);
        Set<String> narrow = direction == Direction.REQUEST ? earlier : later;
        Set<String> wide = direction == Direction.REQUEST ? later : earlier;
        boolean fits =
                wide.isEmpty()
                        || !narrow.isEmpty()
                                && narrow.stream()
                                        .allMatch(
                                                type ->
                                                        wide.contains(type)
                                                                || type.equals("integer")
                                                                        && wide.contains("number"));
        if (!fits) {
            found.add(where + ": type " + earlier + " became " + later);
        }
        if (old.has("format") && !old.path("format").equals(now.path("format"))) {
            found.add(
                    where
                            + ": format "
                            + old.path("format").asText()
                            + " became "
                            + now.path("format").asText("none"));
        }
    }

    private void compareProperties(String where, JsonNode old, JsonNode now, Direction direction) {
        Set<String> requiredBefore = texts(old.path("required"));
        Set<String> requiredNow = texts(now.path("required"));
        for (Map.Entry<String, JsonNode> property : old.path("properties").properties()) {
            String name = property.getKey();
            if (!now.path("properties").has(name)) {
                found.add(where + "." + name + ": property removed");
                continue;
            }
            boolean weaker = requiredBefore.contains(name) && !requiredNow.contains(name);
            if (direction == Direction.RESPONSE && weaker) {
                found.add(where + "." + name + ": no longer always present");
            }
            compareSchema(
                    where + "." + name,
                    property.getValue(),
                    now.path("properties").path(name),
                    direction);
        }
        if (direction == Direction.REQUEST) {
            requiredNow.removeAll(requiredBefore);
            requiredNow.forEach(
                    name -> found.add(where + "." + name + ": property became required"));
        }
    }

    private void compareLimits(String where, JsonNode old, JsonNode now) {
        if (now.has("enum")) {
            Set<String> lost = texts(old.path("enum"));
            lost.removeAll(texts(now.path("enum")));
            if (!lost.isEmpty() || !old.has("enum")) {
                found.add(where + ": codes no longer accepted " + lost);
            }
        }
        if (now.has("pattern") && !now.path("pattern").equals(old.path("pattern"))) {
            found.add(where + ": pattern changed");
        }
        for (Map.Entry<String, JsonNode> limit : now.properties()) {
            JsonNode earlier = old.path(limit.getKey());
            boolean unbounded = !earlier.isNumber();
            double value = limit.getValue().asDouble();
            if (LOWER_BOUNDS.contains(limit.getKey())
                            && (unbounded ? value > 0 : value > earlier.asDouble())
                    || UPPER_BOUNDS.contains(limit.getKey())
                            && (unbounded || value < earlier.asDouble())) {
                found.add(where + ": " + limit.getKey() + " is stricter");
            }
        }
    }

    private static Set<String> types(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isTextual() ? Set.of(type.asText()) : texts(type);
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new TreeSet<>();
        array.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    private static JsonNode resolve(JsonNode document, JsonNode node) {
        JsonNode resolved = node;
        while (resolved.has("$ref")) {
            resolved = document.at(resolved.path("$ref").asText().substring(1));
        }
        return resolved;
    }
}
