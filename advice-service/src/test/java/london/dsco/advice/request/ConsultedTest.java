package london.dsco.advice.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ConsultedTest {

    private static final LocalDate WEEK_FOUR = LocalDate.of(2026, 9, 29);

    @Test
    void keepsTheFirstOfferAndThatOfWeekFour() {
        LocalDate first = WEEK_FOUR.minusDays(28);
        Consulted early = Consulted.NOT_YET.offered(first, WEEK_FOUR);
        assertThat(early).isEqualTo(new Consulted(first, null, null));
        assertThat(early.offered(WEEK_FOUR, WEEK_FOUR))
                .isEqualTo(new Consulted(first, WEEK_FOUR, null));
    }

    @Test
    void countsAFirstOfferInWeekFourAsBoth() {
        assertThat(Consulted.NOT_YET.offered(WEEK_FOUR, WEEK_FOUR))
                .isEqualTo(new Consulted(WEEK_FOUR, WEEK_FOUR, null));
    }

    @Test
    void keepsTheEarliestConsultationWhicheverIsRecordedFirst() {
        Consulted held = Consulted.NOT_YET.held(WEEK_FOUR);
        assertThat(held.held(WEEK_FOUR.plusDays(1)).heldOn()).isEqualTo(WEEK_FOUR);
        assertThat(held.held(WEEK_FOUR.minusDays(1)).heldOn()).isEqualTo(WEEK_FOUR.minusDays(1));
    }
}
