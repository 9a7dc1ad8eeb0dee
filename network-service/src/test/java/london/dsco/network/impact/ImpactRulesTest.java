package london.dsco.network.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImpactRulesTest {

    @ParameterizedTest
    @CsvSource({
        "2023-01-01, 2024-07-01, 18",
        "2023-01-01, 2024-06-30, 17",
        "2026-01-31, 2026-02-28, 0",
        "2026-03-28, 2026-03-29, 0",
        "2026-09-25, 2026-10-25, 1"
    })
    void countsWholeMonthsBetweenTwoFigures(LocalDate from, LocalDate to, int months) {
        assertThat(ImpactRules.months(from, to)).isEqualTo(months);
    }

    @ParameterizedTest
    @CsvSource({"2, 55, 53", "31.5, 20.0, -11.5", "10, 10, 0"})
    void returnsTheDifferenceInTheUnitOfTheFigures(
            BigDecimal before, BigDecimal after, BigDecimal difference) {
        assertThat(ImpactRules.difference(before, after)).isEqualByComparingTo(difference);
    }
}
