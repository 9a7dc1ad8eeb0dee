package london.dsco.advice.practicehint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.inbox.PoisonMessageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PracticeNewsTest {

    private static final String CAMDEN = "E09000007";
    private static final String PRACTICE = "019a8f3e-7c41-7d52-9b0a-2f6c1d3e4b01";

    @Test
    void readsTheKeptPropertiesAndIgnoresTheRest() throws Exception {
        assertThat(PracticeNews.published(CAMDEN, told().put("addedLater", 1)))
                .isEqualTo(
                        new PracticeHint(
                                UUID.fromString(PRACTICE),
                                CAMDEN,
                                2,
                                PracticeKind.LEARNING,
                                PracticeEvidence.GOOD,
                                List.of("V1", "D2"),
                                LocalDate.of(2026, 11, 2)));
    }

    @Test
    void readsAPracticeThatHelpsWithNoCriterion() throws Exception {
        ObjectNode none = told();
        none.putArray("criteria");
        assertThat(PracticeNews.published(CAMDEN, none).criteria()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "practiceId | 7",
                "practiceId | \"nobody\"",
                "number | 0",
                "number | 1.5",
                "number | \"1\"",
                "type | \"RUMOUR\"",
                "evidence | \"SOME\"",
                "evidence | null",
                "criteria | \"V1\"",
                "criteria | [1]",
                "criteria | [\"V1 or D2\"]",
                "publishedOn | \"2026-02-30\"",
                "publishedOn | 20261102"
            })
    void refusesAnEventThatBreaksTheContract(String field, String value) throws Exception {
        JsonNode broken = told().set(field, new ObjectMapper().readTree(value));
        assertThatThrownBy(() -> PracticeNews.published(CAMDEN, broken))
                .isInstanceOf(PoisonMessageException.class)
                .hasMessageContaining(field);
    }

    private static ObjectNode told() throws JsonProcessingException {
        return (ObjectNode)
                new ObjectMapper()
                        .readTree(
                                """
                                {"practiceId": "%s", "number": 2, "type": "LEARNING", "theme": "IMPROVING",
                                 "priorities": [], "criteria": ["V1", "D2"], "evidence": "GOOD",
                                 "publishedOn": "2026-11-02"}
                                """
                                        .formatted(PRACTICE));
    }
}
