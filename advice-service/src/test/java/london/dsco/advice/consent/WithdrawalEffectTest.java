package london.dsco.advice.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WithdrawalEffectTest {

    private static final LocalDate WITHDRAWN_ON = LocalDate.parse("2026-11-10");

    @ParameterizedTest
    @CsvSource({
        ", NOT_YET_SENT",
        "2026-11-09, ALREADY_SENT",
        "2026-11-10, ALREADY_SENT",
        "2026-11-11, SENT_AFTER_WITHDRAWAL"
    })
    void saysWhetherTheAdviceWasSentBeforeOrAfter(
            LocalDate dispatchedOn, WithdrawalEffect expected) {
        assertThat(WithdrawalEffect.of(dispatchedOn, WITHDRAWN_ON)).isEqualTo(expected);
    }
}
