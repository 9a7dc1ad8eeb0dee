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
 * Adds bounds to every string, number and list in a description (OWASP API4:2023). What a service
 * validates comes from its annotations. This adds what applies to all: the length of a date, the
 * characters of a text, and the maximum size of an answer.
 */
final class ApiBounds {

    /** Agrees with {@link london.dsco.web.input.PlainText#isText}. */
    private static final String TEXT =
            "^[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\u202A-\\u202E\\u2066-\\u2069]*$";

    private static final Map<String, Integer> LENGTH_OF_FORMAT =
            Map.of("date", 10, "date-time", 30, "uuid", 36, "uri", 2_000);

    /** No pattern of ours with an end matches more. */
    private static final int LONGEST_PATTERN = 200;

    private static final Pattern CHARACTER_CLASS = Pattern.compile("\\[[^]]*]");

    private static final Pattern WITHOUT_END = Pattern.compile("[*+]|,}|^\\\\S$");

    /** No longer text is accepted, so none is returned. */
    private static final int LONGEST_ANSWER = 20_000;

    private static final int LARGEST_ANSWER = 10_000;

    private ApiBounds() {}

    /**
     * @param sent names of the schemas used in requests; only their service's own annotations bound
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

    /** Returns answers that have no schema of their own, such as a bare list. */
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
            // The type belongs to the schema it refers to; beside the reference it hides the
            // bounds.
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

    /**
     * Bounds an integer. Counts and versions begin at zero; a number in a request may be anything
     * until it is checked.
     */
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
