package london.dsco.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import london.dsco.database.Jdbc;
import london.dsco.testkit.CloudEvent;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class InboxTest {

    private static final String TOPIC = "sample.note.v1";
    private static final String TYPE = "london.dsco.sample.note.written.v1";

    @Inject InboxCleaning cleaning;

    private static CloudEvent event(String subject, String text) {
        return CloudEvent.of(TYPE, subject, "E09000007", "{\"text\":\"" + text + "\"}");
    }

    private static List<?> heard(String text) {
        return Database.select("select * from heard where text = ?", text);
    }

    @Test
    void anEventDeliveredTwiceTakesEffectOnce() {
        CloudEvent event = event("twice", "twice");
        Topics.send(TOPIC, event);
        Topics.send(TOPIC, event);
        Topics.send(TOPIC, event("twice", "after twice"));
        await().until(() -> heard("after twice").size() == 1);
        assertThat(heard("twice")).hasSize(1);
    }

    @Test
    void aPassingFailureIsRetriedAndLeavesOneEffect() {
        Topics.send(TOPIC, event("passing", "fails once"));
        await().until(() -> heard("fails once").size() == 1);
    }

    @Test
    void aPoisonMessageGoesToTheDeadLetterTopicWithTheReasonAndTheNextIsRead() {
        Topics.send(TOPIC, "poison", "not json", Map.of("ce_id", "x"));
        Topics.send(TOPIC, event("poison", "fails always"));
        Topics.send(TOPIC, event("poison", "after poison"));
        await().until(() -> heard("after poison").size() == 1);
        assertThat(heard("fails always")).isEmpty();
        var dead = Topics.await(TOPIC + ".dlq", "poison", 2);
        assertThat(dead).extracting(record -> record.value()).contains("not json");
        assertThat(dead)
                .allSatisfy(
                        record ->
                                assertThat(Topics.header(record, "dead-letter-reason"))
                                        .isNotBlank());
        assertThat(dead)
                .anySatisfy(record -> assertThat(Topics.header(record, "ce_type")).isEqualTo(TYPE));
    }

    @Test
    void aRecordWithAnIncompleteEnvelopeGoesToTheDeadLetterTopicAndTheNextIsRead() {
        // A binary CloudEvent without a source, which stops the connector from reading it itself.
        Topics.send(
                TOPIC,
                "half",
                "{}",
                Map.of("ce_specversion", "1.0", "ce_id", "half", "ce_type", TYPE));
        Topics.send(TOPIC, event("half", "after half"));
        await().until(() -> heard("after half").size() == 1);
        assertThat(Topics.await(TOPIC + ".dlq", "half", 1)).hasSize(1);
    }

    @Test
    void idsAreDeletedAfterNinetyDays() throws SQLException {
        try (Connection connection = Database.asSuperuser()) {
            Jdbc.update(
                    connection,
                    "insert into inbox (consumer, event_id, received_at) values"
                            + " ('cleaning', 'old', now() - interval '91 days'),"
                            + " ('cleaning', 'young', now() - interval '89 days')");
        }
        cleaning.clean();
        assertThat(Database.select("select event_id from inbox where consumer = 'cleaning'"))
                .extracting(row -> row.get("event_id"))
                .containsExactly("young");
    }
}
