package london.dsco.advice.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryStateTest {

    private static final LocalDate DUE_ON = LocalDate.of(2026, 11, 30);

    /** Due on a Monday: the Friday before is the previous working day. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-26, , OPEN",
        "2026-11-27, , DUE_SOON",
        "2026-11-30, , DUE_SOON",
        "2026-12-01, , OVERDUE",
        "2027-01-01, 2026-11-30, ANSWERED",
        "2027-01-01, 2026-12-01, ANSWERED_LATE"
    })
    void isDueSoonBeforeItIsLate(LocalDate today, LocalDate answeredOn, QueryState state) {
        assertThat(QueryState.of(DUE_ON, answeredOn, today)).isEqualTo(state);
    }
}
