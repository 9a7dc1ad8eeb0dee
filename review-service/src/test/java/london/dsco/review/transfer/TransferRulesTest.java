package london.dsco.review.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransferRulesTest {

    @ParameterizedTest
    @CsvSource({
        // moved, aware, last day to transfer
        "2026-11-23, 2026-11-02, 2026-11-23", // 15 working days before: on the day of the move
        "2026-11-23, 2026-09-01, 2026-11-23",
        "2026-11-20, 2026-11-02, 2026-11-20", // 14 before: 15 beginning with 2 November
        "2026-11-02, 2026-11-09, 2026-11-27",
        "2026-11-02, 2026-11-07, 2026-11-27", // a Saturday is not a working day to begin with
        "2026-12-01, 2026-12-14, 2027-01-06" // over Christmas and New Year
    })
    void isDueOnTheDayOfTheMoveOrFifteenWorkingDaysFromKnowing(
            LocalDate movedOn, LocalDate becameAwareOn, LocalDate transferBy) {
        assertThat(TransferRules.transferBy(movedOn, becameAwareOn)).isEqualTo(transferBy);
    }

    @Test
    void informsTheFamilyWithinSixWeeks() {
        assertThat(TransferRules.informBy(LocalDate.of(2026, 11, 21))).isEqualTo("2027-01-02");
    }
}
