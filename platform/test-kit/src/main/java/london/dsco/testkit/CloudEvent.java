package london.dsco.testkit;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/**
 * An event as another service would publish it.
 *
 * @param type such as {@code london.dsco.advice.request.closed.v1}
 * @param subject id of what it is about; the Kafka key
 * @param borough GSS code
 * @param data the JSON payload
 */
public record CloudEvent(
        String id,
        String source,
        String type,
        String subject,
        Instant time,
        String borough,
        String data) {

    /** Returns an event that happens now, with a fresh id, from a source derived from its type. */
    public static CloudEvent of(String type, String subject, String borough, String data) {
        String service = type.replaceFirst("^london\\.dsco\\.([a-z]+)\\..*$", "$1");
        return new CloudEvent(
                UUID.randomUUID().toString(),
                "urn:dsco:" + service + "-service",
                type,
                subject,
                Clock.systemUTC().instant(),
                borough,
                data);
    }
}
