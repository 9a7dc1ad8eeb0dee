package london.dsco.network;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The published examples of bodies, to send unchanged or changed. */
public final class Examples {

    private static final Path FOLDER = Path.of("src/main/resources/openapi-examples");
    private static final ObjectMapper JSON = new ObjectMapper();

    private Examples() {}

    /** Returns a copy that a test may change. */
    public static ObjectNode of(String schema) {
        try {
            return (ObjectNode) JSON.readTree(Files.readString(FOLDER.resolve(schema + ".json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
