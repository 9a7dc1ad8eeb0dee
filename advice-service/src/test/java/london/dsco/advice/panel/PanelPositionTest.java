package london.dsco.advice.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.domain.Refusal;
import london.dsco.domain.RefusedException;
import london.dsco.figures.Period;
import org.junit.jupiter.api.Test;

class PanelPositionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 6);

    @Test
    void coversTheYearUpToTodayByDefault() {
        assertThat(Period.of(null, null, TODAY))
                .isEqualTo(new Period(LocalDate.of(2025, 10, 7), TODAY));
        LocalDate last = LocalDate.of(2026, 3, 31);
        assertThat(Period.of(null, last, TODAY))
                .isEqualTo(new Period(LocalDate.of(2025, 4, 1), last));
        assertThat(Period.of(TODAY, TODAY, TODAY)).isEqualTo(new Period(TODAY, TODAY));
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> Period.of(TODAY, TODAY.minusDays(1), TODAY))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> {
                            assertThat(refused.refusal().code())
                                    .isEqualTo(Refusal.Code.INVALID_INPUT);
                            assertThat(refused.refusal().findings().get(0).place().parameter())
                                    .isEqualTo("from");
                        });
    }

    @Test
    void aPositionIsReadBackAsItWasWritten() {
        PanelPosition position = new PanelPosition(TODAY, UUID.randomUUID());
        assertThat(PanelPosition.parse(position.key())).isEqualTo(position);
    }
}
