package london.dsco.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * A CloudEvent as it was received.
 *
 * @param borough GSS code of the borough whose fact it is
 * @param time when it happened, UTC
 */
public record InboundEvent(
        String id, String type, String subject, String borough, Instant time, JsonNode data) {}
