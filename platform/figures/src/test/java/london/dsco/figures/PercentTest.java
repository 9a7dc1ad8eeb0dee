package london.dsco.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentTest {

    /** One of sixteen is 6.25 per cent, which is rounded up. */
    @ParameterizedTest
    @CsvSource({"0, 0, ", "0, 3, 0.0", "3, 3, 100.0", "1, 3, 33.3", "2, 3, 66.7", "1, 16, 6.3"})
    void roundsToATenthAndSaysNothingOfNothing(long count, long whole, BigDecimal percent) {
        assertThat(Percent.of(count, whole)).isEqualTo(percent);
    }
}
