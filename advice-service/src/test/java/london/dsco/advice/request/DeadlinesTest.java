package london.dsco.advice.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import london.dsco.advice.clock.AdviceClock;
import london.dsco.advice.clock.LegalBasis;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The limits of receipt agree with the clock itself. */
class DeadlinesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-09-01T00:00:00Z",
                "2026-08-31T22:59:59.999999Z",
                "2026-08-31T23:00:00Z",
                "2026-03-29T00:59:59Z",
                "2026-10-25T00:30:00Z",
                "2026-10-25T01:30:00Z",
                "2027-12-31T23:59:59Z",
                "2028-02-29T12:00:00Z"
            })
    void limitsOfReceiptAgreeWithTheClock(Instant receivedAt) {
        AdviceClock clock = AdviceClock.startedBy(receivedAt, LegalBasis.COP_INTERNAL);
        for (int days = -3; days <= 3; days++) {
            LocalDate due = clock.dueOn().plusDays(days);
            assertThat(receivedAt.isBefore(Deadlines.receivedWhenDueBefore(due)))
                    .as("due before %s", due)
                    .isEqualTo(clock.dueOn().isBefore(due));
        }
    }
}
