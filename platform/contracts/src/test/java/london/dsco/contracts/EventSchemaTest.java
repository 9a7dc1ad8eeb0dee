package london.dsco.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventSchemaTest {

    /**
     * Words that would indicate a name, a date of birth, a contact or free text. The user name of a
     * member of staff is not one of these.
     */
    private static final Pattern PERSONAL =
            Pattern.compile(
                    "(?<!^user)name|birth|dob|sex|gender|ethnic|address|postcode|phone|mail|upn|nhs|text|descri|comment|note|"
                            + "narrative|reason|detail|title|subject|message|free",
                    Pattern.CASE_INSENSITIVE);

    static Stream<String> types() {
        return EventFiles.types().stream();
    }

    @Test
    void everySchemaHasAnExampleAndEveryExampleASchema() {
        assertThat(EventFiles.types()).isNotEmpty().isEqualTo(EventFiles.exampleTypes());
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyExampleFollowsItsSchema(String type) {
        assertThat(EventFiles.violations(type, EventFiles.example(type))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everySchemaIsNamedAfterItsType(String type) {
        assertThat(EventFiles.schema(type).path("$id").asText())
                .isEqualTo("urn:dsco:schema:" + type);
        assertThat(type).matches("london\\.dsco\\.[a-z]+\\.[a-z]+\\.[a-z-]+\\.v[0-9]+");
    }

    @ParameterizedTest
    @MethodSource("types")
    void dataWithAnUnknownPropertyIsRefused(String type) {
        ObjectNode data = EventFiles.example(type).deepCopy();
        data.put("givenName", "Ada");
        assertThat(EventFiles.violations(type, data)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void dataWithoutARequiredPropertyIsRefused(String type) {
        for (JsonNode required : EventFiles.schema(type).path("required")) {
            ObjectNode data = EventFiles.example(type).deepCopy();
            data.remove(required.asText());
            assertThat(EventFiles.violations(type, data)).as(required.asText()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void noPropertyCouldContainPersonalDataOrFreeText(String type) {
        for (Property property : propertiesOf(EventFiles.schema(type))) {
            assertThat(property.name()).as("property of %s", type).doesNotContainPattern(PERSONAL);
            if (property.schema().path("type").asText().equals("string")) {
                assertThat(
                                Stream.of("enum", "const", "format", "pattern")
                                        .anyMatch(property.schema()::has))
                        .as(
                                "%s of %s is bounded to codes, identifiers or dates",
                                property.name(), type)
                        .isTrue();
            }
            if (property.schema().path("type").asText().equals("object")) {
                assertThat(property.schema().path("additionalProperties").asBoolean(true))
                        .as("%s of %s is closed", property.name(), type)
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void nothingThatTheNetworkReadsIdentifiesAChild(String type) {
        if (type.startsWith("london.dsco.advice.request.") && !type.contains(".decided.")) {
            assertThat(propertiesOf(EventFiles.schema(type)).stream().map(Property::name))
                    .as(type)
                    .doesNotContain("childRef", "involvement", "planRef");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "2026-10-13T00:00:00Z", "13/10/2026"})
    void anImpossibleCalendarDateIsRefused(String notADate) {
        ObjectNode received =
                EventFiles.example("london.dsco.advice.request.received.v1").deepCopy();
        received.put("dueOn", notADate);
        assertThat(EventFiles.violations("london.dsco.advice.request.received.v1", received))
                .hasSize(1);
    }

    private record Property(String name, JsonNode schema) {}

    private static List<Property> propertiesOf(JsonNode schema) {
        List<Property> found = new ArrayList<>();
        collect("", schema, found);
        return found;
    }

    /**
     * Follows properties and items; `if`, `then` and `else` only narrow properties already named.
     */
    private static void collect(String name, JsonNode schema, List<Property> found) {
        if (!name.isEmpty()) {
            found.add(new Property(name, schema));
        }
        schema.path("properties")
                .properties()
                .forEach(property -> collect(property.getKey(), property.getValue(), found));
        if (schema.has("items")) {
            collect(name, schema.path("items"), found);
        }
    }
}
