package london.dsco.gateway.apidocs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * One OpenAPI document made from the services' own. Components with the same name are written once
 * if they are equal, and stay separate under {@code Service_Name} if not. Two schemas are equal
 * only if everything to which they refer is.
 */
final class MergedApi {

    private static final String COMPONENTS = "#/components/";
    static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final Map<String, ObjectNode> apis = new LinkedHashMap<>();

    private MergedApi(Map<String, ObjectNode> apis) {
        apis.forEach((service, api) -> this.apis.put(service, api.deepCopy()));
    }

    /**
     * @param apis documents by service name, which are not changed
     * @return paths, components, tags and the OpenAPI version; the caller adds {@code info} and
     *     {@code servers}
     * @throws IllegalStateException if the documents cannot be merged: the same path twice, or
     *     different OpenAPI versions or security schemes
     */
    static ObjectNode of(Map<String, ObjectNode> apis) {
        var merge = new MergedApi(apis);
        merge.keepComponentsApart();
        merge.keepTagsApart();
        merge.keepOperationIdsApart();
        return merge.union();
    }

    private void keepComponentsApart() {
        var apart = componentsThatDiffer();
        if (apart.stream().anyMatch(pointer -> pointer.startsWith("securitySchemes/"))) {
            throw new IllegalStateException("The services differ in their security schemes");
        }
        apis.forEach((service, api) -> rename(service, api, apart));
    }

    /**
     * Returns the names as {@code section/name}. Anything that refers to something different is
     * itself different.
     */
    private Set<String> componentsThatDiffer() {
        var shared = new HashMap<String, JsonNode>();
        var apart = new TreeSet<String>();
        for (ObjectNode api : apis.values()) {
            components(api)
                    .forEach(
                            (pointer, content) -> {
                                var other = shared.putIfAbsent(pointer, content);
                                if (other != null && !other.equals(content)) {
                                    apart.add(pointer);
                                }
                            });
        }
        boolean grown = true;
        while (grown) {
            grown = false;
            for (var component : shared.entrySet()) {
                if (!apart.contains(component.getKey())
                        && references(component.getValue()).stream().anyMatch(apart::contains)) {
                    grown |= apart.add(component.getKey());
                }
            }
        }
        return apart;
    }

    private static Map<String, JsonNode> components(ObjectNode api) {
        var components = new LinkedHashMap<String, JsonNode>();
        for (var section : api.path("components").properties()) {
            for (var component : section.getValue().properties()) {
                components.put(section.getKey() + "/" + component.getKey(), component.getValue());
            }
        }
        return components;
    }

    private static Set<String> references(JsonNode node) {
        if (node.isTextual()) {
            return node.textValue().startsWith(COMPONENTS)
                    ? Set.of(node.textValue().substring(COMPONENTS.length()))
                    : Set.of();
        }
        var found = new TreeSet<String>();
        node.forEach(child -> found.addAll(references(child)));
        return found;
    }

    private static void rename(String service, ObjectNode api, Set<String> apart) {
        for (var section : api.path("components").properties()) {
            var renamed = JsonNodeFactory.instance.objectNode();
            for (var component : section.getValue().properties()) {
                boolean differs = apart.contains(section.getKey() + "/" + component.getKey());
                renamed.set(
                        differs ? apart(service, component.getKey()) : component.getKey(),
                        component.getValue());
            }
            ((ObjectNode) api.get("components")).set(section.getKey(), renamed);
        }
        replaceTexts(
                api,
                text -> {
                    if (!text.startsWith(COMPONENTS)
                            || !apart.contains(text.substring(COMPONENTS.length()))) {
                        return text;
                    }
                    int name = text.lastIndexOf('/') + 1;
                    return text.substring(0, name) + apart(service, text.substring(name));
                });
    }

    private static String apart(String service, String name) {
        return capitalised(service) + "_" + name;
    }

    private static void replaceTexts(JsonNode node, UnaryOperator<String> replacement) {
        if (node instanceof ObjectNode object) {
            for (var field : object.properties()) {
                if (field.getValue().isTextual()) {
                    field.setValue(
                            TextNode.valueOf(replacement.apply(field.getValue().textValue())));
                } else {
                    replaceTexts(field.getValue(), replacement);
                }
            }
        } else if (node instanceof ArrayNode array) {
            array.forEach(child -> replaceTexts(child, replacement));
        }
    }

    private void keepTagsApart() {
        var seen = new HashMap<String, JsonNode>();
        var apart = new TreeSet<String>();
        for (ObjectNode api : apis.values()) {
            for (JsonNode tag : api.path("tags")) {
                var other = seen.putIfAbsent(tag.path("name").asText(), tag);
                if (other != null && !other.equals(tag)) {
                    apart.add(tag.path("name").asText());
                }
            }
        }
        apis.forEach(
                (service, api) -> {
                    for (JsonNode tag : api.path("tags")) {
                        String name = tag.path("name").asText();
                        if (apart.contains(name)) {
                            ((ObjectNode) tag).put("name", tag(service, name));
                        }
                    }
                    for (ObjectNode operation : operations(api)) {
                        if (operation.get("tags") instanceof ArrayNode tags) {
                            for (int i = 0; i < tags.size(); i++) {
                                String name = tags.get(i).asText();
                                tags.set(i, apart.contains(name) ? tag(service, name) : name);
                            }
                        }
                    }
                });
    }

    private static String tag(String service, String name) {
        return capitalised(service) + ": " + name;
    }

    private void keepOperationIdsApart() {
        var count =
                apis.values().stream()
                        .flatMap(api -> operations(api).stream())
                        .collect(
                                Collectors.groupingBy(
                                        operation -> operation.path("operationId").asText(),
                                        Collectors.counting()));
        apis.forEach(
                (service, api) ->
                        operations(api).stream()
                                .filter(operation -> operation.has("operationId"))
                                .filter(o -> count.get(o.get("operationId").asText()) > 1)
                                .forEach(
                                        operation ->
                                                operation.put(
                                                        "operationId",
                                                        service
                                                                + capitalised(
                                                                        operation
                                                                                .get("operationId")
                                                                                .asText()))));
    }

    /** Returns every operation of a document. */
    static List<ObjectNode> operations(ObjectNode api) {
        return api.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream())
                .filter(field -> METHODS.contains(field.getKey()))
                .map(field -> (ObjectNode) field.getValue())
                .toList();
    }

    private ObjectNode union() {
        var merged = JsonNodeFactory.instance.objectNode();
        var paths = JsonNodeFactory.instance.objectNode();
        var components = JsonNodeFactory.instance.objectNode();
        var tags = new LinkedHashMap<String, JsonNode>();
        for (ObjectNode api : apis.values()) {
            var version = api.path("openapi");
            if (merged.has("openapi") && !merged.get("openapi").equals(version)) {
                throw new IllegalStateException("The services differ in their OpenAPI version");
            }
            merged.set("openapi", version);
            api.path("tags").forEach(tag -> tags.put(tag.path("name").asText(), tag));
            for (var path : api.path("paths").properties()) {
                if (paths.replace(path.getKey(), path.getValue()) != null) {
                    throw new IllegalStateException("Two services answer at " + path.getKey());
                }
            }
            components(api)
                    .forEach(
                            (pointer, content) -> {
                                int slash = pointer.indexOf('/');
                                components
                                        .withObjectProperty(pointer.substring(0, slash))
                                        .set(pointer.substring(slash + 1), content);
                            });
        }
        merged.putArray("tags").addAll(tags.values());
        merged.set("paths", paths);
        merged.set("components", components);
        return merged;
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
