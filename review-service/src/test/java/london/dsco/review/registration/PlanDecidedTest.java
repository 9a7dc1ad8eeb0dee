package london.dsco.review.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import london.dsco.domain.Involvement;
import london.dsco.inbox.PoisonMessageException;
import london.dsco.review.plan.PlanIssued;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanDecidedTest {

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void readsThePublishedExample() throws IOException {
        try (var example =
                getClass().getResourceAsStream("/events/examples/" + PlanDecided.TYPE + ".json")) {
            assertThat(PlanDecided.planIssued(json.readTree(example)))
                    .contains(
                            new PlanIssued(
                                    "EHCP-2026-0193",
                                    "CAM-4471",
                                    LocalDate.of(2026, 11, 18),
                                    Involvement.CIN));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO_PLAN", "WITHDRAWN", "SOMETHING_NEW"})
    void ignoresOutcomesWithoutAPlan(String outcome) {
        assertThat(PlanDecided.planIssued(json.createObjectNode().put("outcome", outcome)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"planRef", "childRef", "issuedOn", "involvement"})
    void refusesAPlanWithAMissingProperty(String property) throws JsonProcessingException {
        JsonNode data =
                json.readTree(
                        """
                        {"outcome": "PLAN_ISSUED", "planRef": "P-1", "childRef": "C-1",
                         "issuedOn": "2026-11-02", "involvement": "CIN", "addedLater": true}""");
        assertThat(PlanDecided.planIssued(data)).isPresent();

        ((com.fasterxml.jackson.databind.node.ObjectNode) data).remove(property);

        assertThatThrownBy(() -> PlanDecided.planIssued(data))
                .isInstanceOf(PoisonMessageException.class)
                .hasMessageContaining(property);
    }
}
