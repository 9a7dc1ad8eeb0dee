package london.dsco.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The contract files in the source tree. */
final class EventFiles {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path EVENTS = RESOURCES.resolve("events");
    private static final String SCHEMA = ".schema.json";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaValidatorsConfig ASSERT_FORMATS =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private EventFiles() {}

    /** Returns the CloudEvents types that have a schema, sorted. */
    static Set<String> types() {
        return namesIn(EVENTS, SCHEMA);
    }

    /** Returns the CloudEvents types that have an example, sorted. */
    static Set<String> exampleTypes() {
        return namesIn(EVENTS.resolve("examples"), ".json");
    }

    static JsonNode schema(String type) {
        return json(EVENTS.resolve(type + SCHEMA));
    }

    static JsonNode example(String type) {
        return json(EVENTS.resolve("examples").resolve(type + ".json"));
    }

    static JsonNode asyncApi() {
        try {
            return new YAMLMapper().readTree(RESOURCES.resolve("asyncapi.yaml").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Set<ValidationMessage> violations(String type, JsonNode data) {
        JsonSchema schema =
                JsonSchemaFactory.getInstance(VersionFlag.V202012)
                        .getSchema(schema(type), ASSERT_FORMATS);
        return schema.validate(data.toString(), InputFormat.JSON);
    }

    private static JsonNode json(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> namesIn(Path folder, String suffix) {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(suffix))
                    .map(name -> name.substring(0, name.length() - suffix.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
