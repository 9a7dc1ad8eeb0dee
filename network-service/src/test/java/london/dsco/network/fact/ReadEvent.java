package london.dsco.network.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Instant;
import london.dsco.inbox.InboundEvent;
import london.dsco.testkit.CloudEvent;

/** Events as a consumer has read them, for tests without Kafka. */
final class ReadEvent {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ReadEvent() {}

    static InboundEvent read(CloudEvent event) {
        return read(event.type(), event.data());
    }

    static InboundEvent read(String type, String data) {
        try {
            return new InboundEvent(
                    "4f1c", type, "subject", "E09000007", Instant.EPOCH, JSON.readTree(data));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
