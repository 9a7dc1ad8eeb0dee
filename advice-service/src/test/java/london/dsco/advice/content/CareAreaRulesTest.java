package london.dsco.advice.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.stream.Collectors;
import london.dsco.journey.Fixtures;
import org.junit.jupiter.api.Test;

class CareAreaRulesTest {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private final ObjectNode advice = Fixtures.advice();
    private final ArrayNode areas = advice.withArray("areasWithoutNeed");

    private List<String> findings() {
        try {
            return CareAreaRules.findings(JSON.treeToValue(advice, AdviceContent.class)).stream()
                    .map(
                            finding ->
                                    finding.place().steps().stream()
                                                    .map(Object::toString)
                                                    .collect(Collectors.joining("/", "/", " "))
                                            + finding.code())
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void acceptsANeedOrAReasonInEachArea() {
        assertThat(findings()).isEmpty();
    }

    @Test
    void namesEachAreaThatWasNotConsidered() {
        areas.remove(0);
        assertThat(findings()).containsExactly("/areasWithoutNeed area-not-considered");
        areas.removeAll();
        assertThat(findings()).hasSize(5);
    }

    @Test
    void needsTheAreaAndTheReasonOfALine() {
        areas.addObject();
        assertThat(findings())
                .containsExactly(
                        "/areasWithoutNeed/5/category required",
                        "/areasWithoutNeed/5/reason required");
    }

    @Test
    void refusesAReasonForAnAreaThatHasANeedOrIsListedTwice() {
        areas.addObject().put("category", "RELATIONSHIPS_COMMUNITY").put("reason", "None");
        areas.addObject().put("category", "SELF_CARE").put("reason", "None");
        assertThat(findings())
                .containsExactly(
                        "/areasWithoutNeed/5/category has-need",
                        "/areasWithoutNeed/6/category has-need");
    }

    @Test
    void needsNoReasonsInAdviceThatFindsNoNeedAtAll() {
        advice.remove(List.of("needs", "areasWithoutNeed"));
        assertThat(findings()).isEmpty();
    }
}
