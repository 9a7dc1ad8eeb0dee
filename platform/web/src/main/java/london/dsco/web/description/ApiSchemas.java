package london.dsco.web.description;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Makes schemas describe what this jar does. A property of an answer is always present, unless its
 * record component has {@code @Schema(nullable = true)}; then it is absent rather than null. A page
 * is named after its items: {@code RequestPage} for {@code Page<RequestView>}.
 */
final class ApiSchemas {

    private static final String PREFIX = "#/components/schemas/";

    /** Schemas to which a client generator cannot give a type. */
    private static final Set<String> SHAPELESS =
            Set.of("JsonNode", "ObjectNode", "Response", "RestResponse");

    private ApiSchemas() {}

    /**
     * @return the names of the schemas used in requests
     */
    static Set<String> complete(OpenAPI api) {
        if (api.getComponents() == null || api.getComponents().getSchemas() == null) {
            return Set.of();
        }
        refuseShapeless(api.getComponents().getSchemas().keySet());
        List<MediaType> answers = new ArrayList<>();
        List<MediaType> requests = new ArrayList<>();
        for (Operation operation : operations(api).toList()) {
            requests.addAll(
                    bodies(
                            operation.getRequestBody() == null
                                    ? null
                                    : operation.getRequestBody().getContent()));
            for (APIResponse answer : operation.getResponses().getAPIResponses().values()) {
                answers.addAll(bodies(answer.getContent()));
                if (bodies(answer.getContent()).stream().anyMatch(body -> isPage(api, body))) {
                    answer.addHeader("Link", ApiComponents.headerRef("Link"));
                }
            }
        }
        namePages(api, answers);
        Map<String, Schema> schemas = api.getComponents().getSchemas();
        Set<String> sent = reachable(requests, schemas);
        Set<String> answered = reachable(answers, schemas);
        answered.removeAll(sent);
        answered.forEach(name -> requireProperties(schemas.get(name)));
        return sent;
    }

    /** Returns the component to which a schema refers; empty if it is written in place. */
    static Optional<String> nameOf(Schema schema) {
        return Optional.ofNullable(schema)
                .map(Schema::getRef)
                .filter(ref -> ref.startsWith(PREFIX))
                .map(ref -> ref.substring(PREFIX.length()));
    }

    private static void refuseShapeless(Set<String> names) {
        names.stream()
                .filter(SHAPELESS::contains)
                .findFirst()
                .ifPresent(
                        name -> {
                            throw new IllegalStateException(
                                    "The API description holds %s: give it a record of its own"
                                            .formatted(name));
                        });
    }

    private static Stream<Operation> operations(OpenAPI api) {
        return api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream());
    }

    private static List<MediaType> bodies(Content content) {
        return content == null ? List.of() : List.copyOf(content.getMediaTypes().values());
    }

    private static void namePages(OpenAPI api, List<MediaType> bodies) {
        Map<String, String> better = new TreeMap<>();
        api.getComponents()
                .getSchemas()
                .forEach(
                        (name, schema) ->
                                itemOf(name, schema).ifPresent(i -> better.put(name, i + "Page")));
        for (MediaType body : bodies) {
            nameOf(body.getSchema())
                    .map(better::get)
                    .ifPresent(name -> body.getSchema().setRef(PREFIX + name));
        }
        better.forEach(
                (old, name) -> {
                    api.getComponents().addSchema(name, api.getComponents().getSchemas().get(old));
                    api.getComponents().removeSchema(old);
                });
    }

    private static boolean isPage(OpenAPI api, MediaType body) {
        return nameOf(body.getSchema())
                .filter(api.getComponents().getSchemas()::containsKey)
                .flatMap(name -> itemOf(name, api.getComponents().getSchemas().get(name)))
                .isPresent();
    }

    /** Returns the type of a page's items; empty if the schema is not a page. */
    private static Optional<String> itemOf(String name, Schema schema) {
        Map<String, Schema> properties = schema.getProperties();
        if (!name.startsWith("Page")
                || properties == null
                || !properties.containsKey("nextCursor")) {
            return Optional.empty();
        }
        return nameOf(properties.get("items").getItems())
                .map(item -> item.replaceFirst("View$", ""));
    }

    private static Set<String> reachable(List<MediaType> bodies, Map<String, Schema> schemas) {
        Set<String> found = new HashSet<>();
        bodies.forEach(body -> follow(body.getSchema(), schemas, found));
        return found;
    }

    private static void follow(Schema schema, Map<String, Schema> schemas, Set<String> found) {
        if (schema == null) {
            return;
        }
        nameOf(schema)
                .filter(schemas::containsKey)
                .filter(found::add)
                .ifPresent(name -> follow(schemas.get(name), schemas, found));
        parts(schema).forEach(part -> follow(part, schemas, found));
    }

    private static Stream<Schema> parts(Schema schema) {
        return Stream.of(
                        Stream.ofNullable(schema.getProperties())
                                .flatMap(all -> all.values().stream()),
                        Stream.ofNullable(schema.getItems()),
                        Stream.ofNullable(schema.getAdditionalPropertiesSchema()),
                        Stream.ofNullable(schema.getAnyOf()).flatMap(List::stream),
                        Stream.ofNullable(schema.getOneOf()).flatMap(List::stream),
                        Stream.ofNullable(schema.getAllOf()).flatMap(List::stream))
                .flatMap(part -> part);
    }

    private static void requireProperties(Schema schema) {
        if (schema.getProperties() == null) {
            return;
        }
        List<String> required = new ArrayList<>();
        schema.getProperties()
                .forEach(
                        (name, property) -> {
                            if (!takeNull(property)) {
                                required.add(name);
                            }
                        });
        schema.setRequired(required.isEmpty() ? null : required);
    }

    /**
     * Returns whether the property may be null. It is then absent, so null is removed from its
     * types.
     */
    private static boolean takeNull(Schema property) {
        boolean nullable = false;
        List<SchemaType> types = property.getType();
        if (types != null && types.contains(SchemaType.NULL)) {
            property.setType(types.stream().filter(type -> type != SchemaType.NULL).toList());
            nullable = true;
        }
        List<Schema> choices = property.getAnyOf();
        if (choices != null && choices.stream().anyMatch(ApiSchemas::isNull)) {
            List<Schema> others = choices.stream().filter(one -> !isNull(one)).toList();
            property.setAnyOf(others.size() == 1 ? null : others);
            if (others.size() == 1) {
                property.setRef(others.get(0).getRef());
            }
            nullable = true;
        }
        return nullable;
    }

    private static boolean isNull(Schema schema) {
        return List.of(SchemaType.NULL).equals(schema.getType());
    }
}
