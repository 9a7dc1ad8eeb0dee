package london.dsco.review.cessation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import london.dsco.inbox.PoisonMessageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeathNoticeTest {

    private static DeathNotice read(String json) throws JsonProcessingException {
        return DeathNotice.of(new ObjectMapper().readTree(json));
    }

    @Test
    void readsADeathAndAnErrorAndIgnoresNewMembers() throws JsonProcessingException {
        assertThat(
                        read(
                                "{\"childRef\": \"C-1\", \"died\": true, \"diedOn\": \"2026-10-19\","
                                        + " \"later\": 1}"))
                .isEqualTo(new DeathNotice("C-1", true, LocalDate.of(2026, 10, 19)));
        assertThat(read("{\"childRef\": \"C-1\", \"died\": false}"))
                .isEqualTo(new DeathNotice("C-1", false, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"childRef\": \"C-1\", \"died\": true}",
                "{\"childRef\": \"C-1\", \"died\": true, \"diedOn\": \"yesterday\"}",
                "{\"childRef\": \"C-1\"}",
                "{\"childRef\": \"C-1\", \"died\": \"true\"}",
                "{\"childRef\": \"a child\", \"died\": false}",
                "{\"died\": false}"
            })
    void rejectsAnEventThatBreaksTheContract(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(PoisonMessageException.class);
    }
}
