package london.dsco.web.description;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Gives every string, number and list of a description its bounds (OWASP API4:2023). What a service
 * validates comes from its annotations; here is what holds of all of them: the length of a date,
 * what text may hold, and how much an answer holds at most.
 */
final class ApiBounds {

    /** As {@link london.dsco.web.input.PlainText#isText} has it. */
    private static final String TEXT =
            "^[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\u202A-\\u202E\\u2066-\\u2069]*$";

    private static final Map<String, Integer> LENGTH_OF_FORMAT =
            Map.of("date", 10, "date-time", 30, "uuid", 36, "uri", 2_000);

    /** No pattern of ours that has an end matches more. */
    private static final int LONGEST_PATTERN = 200;

    private static final Pattern CHARACTER_CLASS = Pattern.compile("\\[[^]]*]");

    private static final Pattern WITHOUT_END = Pattern.compile("[*+]|,}|^\\\\S$");

    /** No text is taken that is longer, so none is given. */
    private static final int LONGEST_ANSWER = 20_000;

    private static final int LARGEST_ANSWER = 10_000;

    private ApiBounds() {}

    /**
     * @param sent the names of the schemas that requests hold; only what their service says bounds
     *     those
     */
    static void addTo(OpenAPI api, Set<String> sent) {
        api.getComponents()
                .getSchemas()
                .forEach((name, schema) -> bound(schema, !sent.contains(name)));
        answersInPlace(api).forEach(schema -> bound(schema, true));
        headers(api).forEach(header -> bound(header.getSchema(), true));
        parameters(api).forEach(each -> bound(each.getSchema(), false));
    }

    /** Returns what an answer is that has no schema of its own, such as a bare list. */
    private static Stream<Schema> answersInPlace(OpenAPI api) {
        return api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .map(APIResponse::getContent)
                .filter(Objects::nonNull)
                .flatMap(content -> content.getMediaTypes().values().stream())
                .map(MediaType::getSchema)
                .filter(schema -> schema != null && schema.getItems() != null);
    }

    private static Stream<Header> headers(OpenAPI api) {
        return Stream.ofNullable(api.getComponents().getHeaders())
                .flatMap(headers -> headers.values().stream());
    }

    private static Stream<Parameter> parameters(OpenAPI api) {
        Stream<Parameter> own =
                api.getPaths().getPathItems().values().stream()
                        .flatMap(path -> path.getOperations().values().stream())
                        .map(Operation::getParameters)
                        .filter(Objects::nonNull)
                        .flatMap(List::stream);
        Stream<Parameter> common =
                Stream.ofNullable(api.getComponents().getParameters())
                        .flatMap(parameters -> parameters.values().stream());
        return Stream.concat(own, common);
    }

    private static void bound(Schema schema, boolean answered) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            // The type is that of what it refers to; beside the reference it hides the bounds.
            schema.setType(null);
            return;
        }
        if (is(schema, SchemaType.STRING)) {
            boundString(schema, answered);
        }
        if (is(schema, SchemaType.INTEGER)) {
            boundInteger(schema, answered);
        }
        if (is(schema, SchemaType.ARRAY) && answered && schema.getMaxItems() == null) {
            schema.setMaxItems(LARGEST_ANSWER);
        }
        parts(schema).forEach(part -> bound(part, answered));
    }

    private static void boundString(Schema schema, boolean answered) {
        if (schema.getEnumeration() != null || schema.getConstValue() != null) {
            return;
        }
        Integer length = LENGTH_OF_FORMAT.get(String.valueOf(schema.getFormat()));
        if (length == null && schema.getPattern() != null && hasEnd(schema.getPattern())) {
            length = LONGEST_PATTERN;
        }
        if (length == null && answered) {
            length = LONGEST_ANSWER;
        }
        if (schema.getMaxLength() == null && length != null) {
            schema.setMaxLength(length);
        }
        if (schema.getPattern() == null && schema.getFormat() == null) {
            schema.setPattern(TEXT);
        }
    }

    private static boolean hasEnd(String pattern) {
        String shape = CHARACTER_CLASS.matcher(pattern).replaceAll("x");
        return !WITHOUT_END.matcher(shape).find();
    }

    /** Counts and versions begin at nought; what is sent may be any number until it is checked. */
    private static void boundInteger(Schema schema, boolean answered) {
        boolean isLong = "int64".equals(schema.getFormat());
        if (schema.getMinimum() == null && schema.getExclusiveMinimum() == null) {
            long least = isLong ? Long.MIN_VALUE : Integer.MIN_VALUE;
            schema.setMinimum(answered ? BigDecimal.ZERO : BigDecimal.valueOf(least));
        }
        if (schema.getMaximum() == null && schema.getExclusiveMaximum() == null) {
            schema.setMaximum(BigDecimal.valueOf(isLong ? Long.MAX_VALUE : Integer.MAX_VALUE));
        }
    }

    private static Stream<Schema> parts(Schema schema) {
        Stream<Schema> properties =
                Stream.ofNullable(schema.getProperties()).flatMap(all -> all.values().stream());
        Stream<Schema> items =
                Stream.of(
                                Optional.ofNullable(schema.getItems()),
                                Optional.ofNullable(schema.getAdditionalPropertiesSchema()))
                        .flatMap(Optional::stream);
        Stream<Schema> choices =
                Stream.of(
                                Optional.ofNullable(schema.getAllOf()),
                                Optional.ofNullable(schema.getOneOf()),
                                Optional.ofNullable(schema.getAnyOf()))
                        .flatMap(Optional::stream)
                        .flatMap(List::stream);
        return Stream.of(properties, items, choices).flatMap(Function.identity());
    }

    private static boolean is(Schema schema, SchemaType type) {
        return schema.getType() != null && schema.getType().contains(type);
    }
}
