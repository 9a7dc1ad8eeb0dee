package london.dsco.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import london.dsco.domain.Borough;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * A CloudEvent as it was received.
 *
 * @param borough GSS code of the borough that owns the fact
 * @param time when it happened, UTC
 */
public record InboundEvent(
        String id, String type, String subject, String borough, Instant time, JsonNode data) {

    /**
     * Reads a record as a CloudEvent in binary mode.
     *
     * @throws PoisonMessageException when it is not one of our events
     */
    public static InboundEvent of(ConsumerRecord<String, String> record, ObjectMapper json) {
        String id = required(record, "ce_id");
        String type = required(record, "ce_type");
        String subject = required(record, "ce_subject");
        String borough = required(record, "ce_borough");
        if (Borough.byGss(borough).isEmpty()) {
            throw new PoisonMessageException("ce_borough is not a London borough");
        }
        return new InboundEvent(
                id, type, subject, borough, instant(record), object(record.value(), json));
    }

    private static Instant instant(ConsumerRecord<String, String> record) {
        try {
            return Instant.parse(required(record, "ce_time"));
        } catch (DateTimeParseException e) {
            throw new PoisonMessageException("ce_time is not an instant", e);
        }
    }

    private static JsonNode object(String value, ObjectMapper json) {
        try {
            JsonNode data = json.readTree(value);
            if (data == null || !data.isObject()) {
                throw new PoisonMessageException("data is not a JSON object");
            }
            return data;
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new PoisonMessageException("data is not JSON", e);
        }
    }

    private static String required(ConsumerRecord<String, String> record, String name) {
        Header header = record.headers().lastHeader(name);
        if (header == null || header.value() == null || header.value().length == 0) {
            throw new PoisonMessageException("header " + name + " is missing");
        }
        return new String(header.value(), UTF_8);
    }
}
