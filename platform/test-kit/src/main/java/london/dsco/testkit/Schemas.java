package london.dsco.testkit;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Checks payloads against the published contracts, {@code events/<type>.schema.json}. */
public final class Schemas {

    private static final JsonSchemaFactory FACTORY =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private Schemas() {}

    /**
     * Returns the violations in an event's data, in words; empty if there are none.
     *
     * @throws IllegalArgumentException when the type has no published schema
     */
    public static List<String> violations(String eventType, String data) {
        String path = "events/" + eventType + ".schema.json";
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("No contract " + path + " on the class path");
            }
            return FACTORY
                    .getSchema(in)
                    .validate(
                            data,
                            InputFormat.JSON,
                            context ->
                                    context.getExecutionConfig().setFormatAssertionsEnabled(true))
                    .stream()
                    .map(ValidationMessage::getMessage)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails, listing every violation, unless the data follows the contract of its type. */
    public static void assertValid(String eventType, String data) {
        var violations = violations(eventType, data);
        if (!violations.isEmpty()) {
            throw new AssertionError(eventType + " breaks its contract: " + violations);
        }
    }
}
