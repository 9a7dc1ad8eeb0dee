package london.dsco.network.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferralRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void isReferredForADayInTheFutureAndConsideredOnOneInThePast() {
        assertThat(ReferralRules.dueBefore(TODAY, TODAY)).isEmpty();
        assertThat(ReferralRules.dueBefore(TODAY.minusDays(1), TODAY)).isPresent();
        assertThat(ReferralRules.notYetHeld(TODAY, TODAY)).isEmpty();
        assertThat(ReferralRules.notYetHeld(TODAY.plusDays(1), TODAY)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "OWED, 2026-11-21, false",
        "OWED, 2026-11-20, true",
        "CONSIDERED, 2026-11-20, false",
        "DROPPED, 2026-11-20, false"
    })
    void onlyADueReferralIsOverdueFromTheNextDay(
            ReferralStatus status, LocalDate dueOn, boolean overdue) {
        assertThat(ReferralRules.isOverdue(status, dueOn, TODAY)).isEqualTo(overdue);
    }
}
