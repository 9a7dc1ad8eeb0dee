package london.dsco.network.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import london.dsco.domain.Finding;
import org.junit.jupiter.api.Test;

class MaturityRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void acceptsEachDimensionOnceForAYearThatHasBegun() {
        assertThat(MaturityRules.wrong(2026, all(), TODAY)).isEmpty();
    }

    @Test
    void refusesAYearThatHasNotBegun() {
        assertThat(MaturityRules.wrong(2027, all(), TODAY))
                .extracting(Finding::code)
                .containsExactly("in-the-future");
    }

    @Test
    void refusesAMissingDimension() {
        assertThat(MaturityRules.wrong(2026, all().subList(0, 3), TODAY))
                .extracting(Finding::code)
                .containsExactly("dimension-missing");
    }

    @Test
    void refusesARepeatedDimension() {
        List<DimensionLevel> twice = new ArrayList<>(all());
        twice.set(3, twice.get(0));

        assertThat(MaturityRules.wrong(2026, twice, TODAY))
                .extracting(Finding::code)
                .containsExactly("twice", "dimension-missing");
    }

    private static List<DimensionLevel> all() {
        return Arrays.stream(MaturityDimension.values())
                .map(dimension -> new DimensionLevel(dimension, 2, "Minutes"))
                .toList();
    }
}
