package london.dsco.network.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import london.dsco.domain.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResourceRulesTest {

    @ParameterizedTest
    @CsvSource({
        "SUSTAINED, 53000, , ",
        "SUSTAINED, 53000, 60000, ",
        "SUSTAINED, , , ",
        "SUSTAINED, 0, , nothing-to-pay",
        "SAVINGS, 50000, 60000, ",
        "SAVINGS, , 60000, ",
        "SAVINGS, 50000, 50000, saves-nothing",
        "NEUTRAL, 50000, 50000, ",
        "NEUTRAL, 50000, , ",
        "NEUTRAL, 50000, 49999, costs-more",
        ", 50000, 10, "
    })
    void theOverallCostMustNotContradictTheAmounts(
            Cost cost, Integer poundsAYear, Integer poundsSaved, String code) {
        List<String> codes = codes(cost, pounds(poundsAYear, poundsSaved));

        assertThat(codes).containsExactlyElementsOf(code == null ? List.of() : List.of(code));
    }

    @Test
    void allowsNoResourcesButRefusesEmptyOnes() {
        assertThat(codes(Cost.NEUTRAL, null)).isEmpty();
        assertThat(
                        codes(
                                Cost.NEUTRAL,
                                new PracticeResources(null, null, null, null, null, null, null)))
                .containsExactly("says-nothing");
    }

    private static PracticeResources pounds(Integer aYear, Integer saved) {
        return new PracticeResources(null, aYear, saved, null, null, "A room", null);
    }

    private static List<String> codes(Cost cost, PracticeResources resources) {
        return ResourceRules.wrong(cost, resources).stream().map(Finding::code).toList();
    }
}
