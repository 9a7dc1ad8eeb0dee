package london.dsco.kit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
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

    private static CloudEvent event(String subject, String text) {
        return CloudEvent.of(TYPE, subject, CommandTest.CAMDEN, "{\"text\":\"" + text + "\"}");
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
    void aPassingFailureIsTriedAgainAndLeavesOneEffect() {
        Topics.send(TOPIC, event("passing", "fails once"));
        await().until(() -> heard("fails once").size() == 1);
    }

    @Test
    void aPoisonMessageIsSetAsideWithTheReasonAndTheNextIsHeard() {
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
}
