package london.dsco.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which records of Kafka are events of this suite. */
class InboundEventTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_id", "4f1c");
        headers.put("ce_type", "london.dsco.advice.request.closed.v1");
        headers.put("ce_subject", "42");
        headers.put("ce_borough", "E09000007");
        headers.put("ce_time", "2026-11-21T12:00:00.000001Z");
        return headers;
    }

    private static InboundEvent read(Map<String, String> headers, String data) {
        ConsumerRecord<String, String> record = new ConsumerRecord<>("topic", 0, 0, "42", data);
        headers.forEach(
                (name, value) ->
                        record.headers().add(name, value == null ? null : value.getBytes(UTF_8)));
        return InboundEvent.of(record, JSON);
    }

    @Test
    void readsACloudEventInBinaryMode() {
        InboundEvent event = read(headers(), "{\"requestId\": \"42\"}");
        assertThat(event.id()).isEqualTo("4f1c");
        assertThat(event.type()).isEqualTo("london.dsco.advice.request.closed.v1");
        assertThat(event.subject()).isEqualTo("42");
        assertThat(event.borough()).isEqualTo("E09000007");
        assertThat(event.time()).isEqualTo(Instant.parse("2026-11-21T12:00:00.000001Z"));
        assertThat(event.data().path("requestId").textValue()).isEqualTo("42");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_id", "ce_type", "ce_subject", "ce_borough", "ce_time"})
    void refusesARecordWithoutOneOfItsHeaders(String name) {
        Map<String, String> missing = headers();
        missing.remove(name);
        Map<String, String> empty = headers();
        empty.put(name, "");
        Map<String, String> nothing = headers();
        nothing.put(name, null);

        for (Map<String, String> headers : List.of(missing, empty, nothing)) {
            assertThatThrownBy(() -> read(headers, "{}"))
                    .isInstanceOf(PoisonMessageException.class)
                    .hasMessage("header " + name + " is missing");
        }
    }

    /** The borough becomes the scope of the transaction, so nothing else may pass for one. */
    @ParameterizedTest
    @ValueSource(strings = {"E09000034", "E08000001", "camden", "e09000007", "E09000007 ", "*"})
    void refusesAnythingButALondonBorough(String borough) {
        Map<String, String> headers = headers();
        headers.put("ce_borough", borough);
        assertThatThrownBy(() -> read(headers, "{}"))
                .isInstanceOf(PoisonMessageException.class)
                .hasMessage("ce_borough is not a London borough");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-21", "2026-11-21T12:00:00", "yesterday", "1763726400"})
    void refusesATimeThatIsNotAnInstant(String time) {
        Map<String, String> headers = headers();
        headers.put("ce_time", time);
        assertThatThrownBy(() -> read(headers, "{}"))
                .isInstanceOf(PoisonMessageException.class)
                .hasMessage("ce_time is not an instant");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "[1], data is not a JSON object",
                "\"text\", data is not a JSON object",
                "null, data is not a JSON object",
                "``, data is not a JSON object",
                "{\"a\":, data is not JSON",
                "secret, data is not JSON"
            })
    void refusesDataThatIsNotAnObject(String data, String reason) {
        assertThatThrownBy(() -> read(headers(), data))
                .isInstanceOf(PoisonMessageException.class)
                .hasMessage(reason);
    }

    /** Kafka's tombstone. */
    @ParameterizedTest
    @NullSource
    void refusesARecordWithoutData(String data) {
        assertThatThrownBy(() -> read(headers(), data))
                .isInstanceOf(PoisonMessageException.class)
                .hasMessage("data is not JSON");
    }

    @Test
    void theLastOfARepeatedHeaderCounts() {
        ConsumerRecord<String, String> record = new ConsumerRecord<>("topic", 0, 0, "42", "{}");
        headers().forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        record.headers().add("ce_borough", "E09000012".getBytes(UTF_8));
        assertThat(InboundEvent.of(record, JSON).borough()).isEqualTo("E09000012");
    }
}
