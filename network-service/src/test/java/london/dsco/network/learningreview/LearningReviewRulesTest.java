package london.dsco.network.learningreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import london.dsco.domain.Finding;
import london.dsco.network.scrutiny.GoverningBody;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LearningReviewRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({
        "SEND_PARTNERSHIP_BOARD, 2026-11-21, ",
        "SEND_PARTNERSHIP_BOARD, 2025-01-31, ",
        ", , ",
        "SEND_PARTNERSHIP_BOARD, , needed",
        "SEND_PARTNERSHIP_BOARD, 2026-11-22, in-the-future",
        ", 2026-11-22, in-the-future"
    })
    void requiresADayNotInTheFutureOnWhichTheBoardWasTold(
            GoverningBody board, LocalDate on, String code) {
        assertThat(LearningReviewRules.wrong(board, on, TODAY))
                .extracting(Finding::code)
                .isEqualTo(code == null ? List.of() : List.of(code));
    }
}
