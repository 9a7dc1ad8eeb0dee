package london.dsco.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import london.dsco.records.PublishedEvent;
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
        Map<String, Object> data) {

    private static final TypeReference<LinkedHashMap<String, Object>> MEMBERS =
            new TypeReference<>() {};

    /**
     * Returns the event as a reader sees it.
     *
     * @param source the service that published it
     * @param withheld members of its data that the reader may not see
     * @throws UncheckedIOException when the stored data are not a JSON object
     */
    static CloudEventView of(
            PublishedEvent event, URI source, Set<String> withheld, ObjectMapper json) {
        return new CloudEventView(
                "1.0",
                event.id(),
                source,
                event.type(),
                event.subject(),
                event.occurredAt(),
                "application/json",
                URI.create("urn:dsco:schema:" + event.type()),
                event.borough(),
                shown(event.data(), withheld, json));
    }

    private static Map<String, Object> shown(String data, Set<String> withheld, ObjectMapper json) {
        try {
            Map<String, Object> members = json.readValue(data, MEMBERS);
            members.keySet().removeAll(withheld);
            return members;
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
