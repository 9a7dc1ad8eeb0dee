package london.dsco.advice.reassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import london.dsco.inbox.PoisonMessageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReassessmentDecidedTest {

    @Test
    void readsThePlanOfAReassessmentAndIgnoresUnknownProperties() throws Exception {
        assertThat(
                        ReassessmentDecided.planRef(
                                json(
                                        "{\"decision\": \"REASSESS\", \"planRef\": \"EHCP-1\","
                                                + " \"more\": 1}")))
                .contains("EHCP-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAINTAIN", "AMEND", "CEASE", "ADDED_LATER"})
    void findsNoPlanInAnotherDecision(String decision) throws Exception {
        assertThat(ReassessmentDecided.planRef(json("{\"decision\": \"" + decision + "\"}")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"decision\": 7}",
                "{\"decision\": \"REASSESS\"}",
                "{\"decision\": \"REASSESS\", \"planRef\": 7}",
                "{\"decision\": \"REASSESS\", \"planRef\": \"a/b\"}"
            })
    void refusesAnEventThatBreaksTheContract(String data) throws Exception {
        JsonNode broken = json(data);
        assertThatThrownBy(() -> ReassessmentDecided.planRef(broken))
                .isInstanceOf(PoisonMessageException.class);
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text);
    }
}
