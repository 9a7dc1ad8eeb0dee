package london.dsco.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class AsyncApiTest {

    private final JsonNode document = EventFiles.asyncApi();

    @Test
    void describesExactlyTheEventsThatHaveASchema() {
        List<String> described = new ArrayList<>();
        for (JsonNode event : events(document.path("channels"))) {
            String name = event.path("name").asText();
            assertThat(event.at("/payload/$ref").asText())
                    .isEqualTo("events/" + name + ".schema.json");
            assertThat(event.at("/traits/0/$ref").asText())
                    .isEqualTo("#/components/messageTraits/fact");
            described.add(name);
        }
        assertThat(described)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(EventFiles.types());
    }

    @Test
    void titlesEachMessageLikeItsSchema() {
        for (JsonNode event : events(document.path("channels"))) {
            String name = event.path("name").asText();
            assertThat(event.path("title")).isEqualTo(EventFiles.schema(name).path("title"));
        }
    }

    @Test
    void everyReferenceInsideTheDocumentResolves() {
        assertThat(document.findValuesAsText("$ref"))
                .filteredOn(reference -> reference.startsWith("#"))
                .isNotEmpty()
                .allSatisfy(
                        reference ->
                                assertThat(resolve(reference).isMissingNode())
                                        .as(reference)
                                        .isFalse());
    }

    /** Whoever sends on a channel sends all its messages, so the sender does not list them. */
    @Test
    void everyEventIsSentByTheServiceInItsName() {
        List<String> sent = new ArrayList<>();
        for (JsonNode operation : document.path("operations")) {
            if (operation.path("action").asText().equals("send")) {
                String service = operation.at("/tags/0/name").asText().replace("-service", "");
                assertThat(operation.has("messages")).as(operation.toString()).isFalse();
                JsonNode channel = resolve(operation.at("/channel/$ref").asText());
                for (JsonNode event : events(List.of(channel))) {
                    String type = event.path("name").asText();
                    assertThat(type).startsWith("london.dsco." + service + ".");
                    sent.add(type);
                }
            }
        }
        assertThat(sent)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(EventFiles.types());
    }

    @Test
    void everyTopicHasADeadLetterTopic() {
        List<String> topics =
                StreamSupport.stream(document.path("channels").spliterator(), false)
                        .map(channel -> channel.path("address").asText())
                        .toList();
        assertThat(topics)
                .filteredOn(topic -> !topic.endsWith(".dlq"))
                .isNotEmpty()
                .allSatisfy(topic -> assertThat(topics).contains(topic + ".dlq"));
    }

    private JsonNode resolve(String reference) {
        return document.at(reference.substring(1));
    }

    /** Returns the messages of channels, without dead letters, which are references. */
    private static List<JsonNode> events(Iterable<JsonNode> channels) {
        List<JsonNode> events = new ArrayList<>();
        for (JsonNode channel : channels) {
            for (JsonNode message : channel.path("messages")) {
                if (message.has("name")) {
                    events.add(message);
                }
            }
        }
        return events;
    }
}
