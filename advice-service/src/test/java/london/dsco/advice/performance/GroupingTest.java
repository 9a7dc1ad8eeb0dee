package london.dsco.advice.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupingTest {

    @ParameterizedTest
    @CsvSource({
        "NONE,        ALL",
        "MONTH,       2026-03",
        "QUARTER,     2026-Q1",
        "KIND,        NEEDS_ASSESSMENT",
        "AUTHOR,      author",
        "INVOLVEMENT, CIN"
    })
    void groupsARequestByTheDayOfItsDispatchOrByItsProperties(Grouping grouping, String key) {
        assertThat(grouping.keyOf(Figures.after("2026-02-17", 42).figure())).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, 2025-Q4", "2026-01-01, 2026-Q1", "2026-04-01, 2026-Q2"})
    void beginsAQuarterWithItsFirstDay(String dispatchedOn, String quarter) {
        Figures figures = Figures.after(dispatchedOn, 0);
        assertThat(Grouping.QUARTER.keyOf(figures.figure())).isEqualTo(quarter);
    }

    @Test
    void allowsEveryRoleTotalsMonthsAndQuartersOnly() {
        assertThat(Arrays.stream(Grouping.values()).filter(Grouping::isForEveryRole))
                .containsExactly(Grouping.NONE, Grouping.MONTH, Grouping.QUARTER);
    }
}
