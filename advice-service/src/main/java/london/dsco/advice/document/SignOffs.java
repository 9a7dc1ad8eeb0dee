package london.dsco.advice.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import london.dsco.advice.assurance.SigningOff;
import london.dsco.advice.dispatch.Dispatching;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.domain.London;
import london.dsco.records.History;

/**
 * When each version was signed off and sent, and which one it replaced. The request has the dates
 * of its latest version only; the history has them all.
 */
@ApplicationScoped
class SignOffs {

    private static final String VERSION = "adviceVersion";

    private final History history;
    private final ObjectMapper json;

    SignOffs(History history, ObjectMapper json) {
        this.history = history;
        this.json = json;
    }

    /**
     * The dates of one version.
     *
     * @param sentOn London date; null until it is sent
     * @param replaces number of the version sent before it; null if there is none
     */
    record Course(Instant signedOffAt, LocalDate sentOn, Integer replaces) {}

    /**
     * @return empty if the version was never signed off; if it was reopened and signed off again,
     *     the last time
     */
    Optional<Course> of(AdviceRequest request, int version) {
        Instant signedOffAt = null;
        LocalDate sentOn = null;
        Integer replaces = null;
        Integer sentBefore = null;
        List<History.Line> lines = history.of(request);
        for (History.Line line : lines) {
            boolean signed = line.name().equals(SigningOff.SIGNED_OFF.name());
            boolean sent = line.name().equals(Dispatching.DISPATCHED.name());
            if (!signed && !sent) {
                continue;
            }
            JsonNode fact = read(line);
            int of = fact.path(VERSION).asInt();
            if (of == version && signed) {
                signedOffAt = line.at();
                replaces = sentBefore;
            } else if (of == version) {
                sentOn = London.dateOf(line.at());
            } else if (sent) {
                sentBefore = of;
            }
        }
        return signedOffAt == null
                ? Optional.empty()
                : Optional.of(new Course(signedOffAt, sentOn, replaces));
    }

    private JsonNode read(History.Line line) {
        try {
            return json.readTree(line.data());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
