package london.dsco.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class AsyncApiTest {

    private final JsonNode document = EventFiles.asyncApi();

    @Test
    void describesExactlyTheEventsThatHaveASchema() {
        Set<String> described = new TreeSet<>();
        for (JsonNode message : document.at("/components/messages")) {
            String name = message.path("name").asText();
            if (!name.equals("dead-letter")) {
                assertThat(message.at("/payload/$ref").asText())
                        .isEqualTo("events/" + name + ".schema.json");
                assertThat(message.at("/headers/$ref").asText())
                        .isEqualTo("#/components/schemas/cloudEventHeaders");
                described.add(name);
            }
        }
        assertThat(described).isEqualTo(EventFiles.types());
    }

    @Test
    void titlesEachMessageAsItsSchema() {
        for (JsonNode message : document.at("/components/messages")) {
            String name = message.path("name").asText();
            if (!name.equals("dead-letter")) {
                assertThat(message.path("title")).isEqualTo(EventFiles.schema(name).path("title"));
            }
        }
    }

    @Test
    void everyReferenceInsideTheDocumentLeadsSomewhere() {
        assertThat(document.findValuesAsText("$ref"))
                .filteredOn(reference -> reference.startsWith("#"))
                .isNotEmpty()
                .allSatisfy(
                        reference ->
                                assertThat(resolve(reference).isMissingNode())
                                        .as(reference)
                                        .isFalse());
    }

    @Test
    void everyEventIsSentByTheServiceInItsName() {
        List<String> sent = new ArrayList<>();
        for (JsonNode operation : document.path("operations")) {
            if (operation.path("action").asText().equals("send") && operation.has("messages")) {
                String service = operation.at("/tags/0/name").asText().replace("-service", "");
                for (JsonNode message : operation.path("messages")) {
                    String type = messageName(message.path("$ref").asText());
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

    /** A channel's message is itself a reference to the component. */
    private String messageName(String reference) {
        return resolve(resolve(reference).path("$ref").asText()).path("name").asText();
    }
}
