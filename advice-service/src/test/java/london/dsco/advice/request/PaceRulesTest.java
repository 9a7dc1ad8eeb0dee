package london.dsco.advice.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceRulesTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 9, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 10, 13);

    @ParameterizedTest
    @CsvSource({
        "RECEIVED, 2026-09-08, ALLOCATE",
        "ALLOCATED, 2026-09-15, START_WRITING",
        "DRAFTING, 2026-09-29, SUBMIT",
        "RETURNED, 2026-10-06, SUBMIT",
        "SUBMITTED, 2026-10-09, SIGN_OFF",
        "SIGNED_OFF, 2026-10-11, SEND"
    })
    void isBehindFromTheDayAfterTheUsualOne(AdviceStatus status, LocalDate by, NextStep step) {
        assertThat(PaceRules.behind(status, RECEIVED, by)).isEmpty();
        assertThat(PaceRules.behind(status, RECEIVED, by.plusDays(1)))
                .contains(new Behind(step, by));
        assertThat(by).as("before the advice is late").isBefore(DUE);
        assertThat(PaceRules.receivedWhenBehindOn(by.plusDays(1))).containsEntry(status, RECEIVED);
    }

    @Test
    void hasAPaceForEveryStatusInWhichAdviceIsDue() {
        assertThat(PaceRules.receivedWhenBehindOn(DUE))
                .containsOnlyKeys(AdviceStatus.owed().toArray(AdviceStatus[]::new));
        for (AdviceStatus over : EnumSet.complementOf(EnumSet.copyOf(AdviceStatus.owed()))) {
            assertThat(PaceRules.behind(over, RECEIVED, DUE)).isEmpty();
        }
    }
}
