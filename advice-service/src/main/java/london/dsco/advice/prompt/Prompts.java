package london.dsco.advice.prompt;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The questions, shipped with the service as a file that a practitioner can read. */
@ApplicationScoped
class Prompts {

    private static final String FILE = "/prompts/drafting.json";

    private final PromptsView all;

    Prompts(ObjectMapper json) {
        try (InputStream in = Prompts.class.getResourceAsStream(FILE)) {
            all = json.readValue(in, PromptsView.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }

    PromptsView all() {
        return all;
    }
}
