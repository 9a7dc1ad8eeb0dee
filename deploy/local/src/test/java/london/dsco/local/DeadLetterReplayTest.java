package london.dsco.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.Test;

class DeadLetterReplayTest {

    @Test
    void aCopyKeepsKeyValueAndHeadersWithoutTheReasonOfTheFailure() {
        ConsumerRecord<byte[], byte[]> dead =
                new ConsumerRecord<>("advice.request.v1.dlq", 2, 7, bytes("key"), bytes("{}"));
        dead.headers().add("ce_id", bytes("1")).add("dead-letter-reason", bytes("broken"));

        ProducerRecord<byte[], byte[]> copy = DeadLetterReplay.copy("advice.request.v1", dead);

        assertThat(copy.topic()).isEqualTo("advice.request.v1");
        assertThat(copy.partition()).isNull();
        assertThat(copy.key()).isEqualTo(bytes("key"));
        assertThat(copy.value()).isEqualTo(bytes("{}"));
        assertThat(copy.headers()).extracting(Header::key).containsExactly("ce_id");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
