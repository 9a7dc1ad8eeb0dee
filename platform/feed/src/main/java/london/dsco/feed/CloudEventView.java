package london.dsco.feed;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An event in the JSON format of CloudEvents 1.0, as it was published.
 *
 * @param specversion The version of CloudEvents: 1.0
 * @param id Unique for each event. Send the last one as after to continue from there
 * @param source The service that published it
 * @param type What happened. New types may be added: ignore those that you don't know
 * @param subject Id of the record that it is about
 * @param time When the fact was recorded
 * @param datacontenttype The media type of the data
 * @param dataschema The $id of the JSON Schema that describes the data
 * @param borough GSS code of the borough whose record it is about
 * @param data Ids, codes and dates. Members that your role may not see are left out
 */
@Schema(name = "CloudEvent")
public record CloudEventView(
        String specversion,
        UUID id,
        URI source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,
        URI dataschema,
        String borough,
        Map<String, Object> data) {}
