package london.dsco.network.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import london.dsco.domain.Finding;
import london.dsco.network.measure.Measure;
import london.dsco.network.practice.ChangeKind;
import london.dsco.network.practice.MeasuredChange;
import org.junit.jupiter.api.Test;

class AdoptionRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate SINCE = LocalDate.of(2026, 3, 29); // the clocks went forward

    @Test
    void allowsAnAdoptionFromTodayWithoutAFigure() {
        assertThat(wrong(TODAY)).isEmpty();
    }

    @Test
    void refusesAnAdoptionFromTomorrow() {
        assertThat(wrong(TODAY.plusDays(1))).containsExactly("in-the-future");
    }

    @Test
    void refusesAResultFromTheDayOfTheAdoption() {
        assertThat(wrong(SINCE, change(SINCE, ChangeKind.RESULT)))
                .containsExactly("before-it-was-taken-up");
        assertThat(wrong(SINCE, change(SINCE.plusDays(1), ChangeKind.RESULT))).isEmpty();
    }

    @Test
    void allowsATargetButNoResultInTheFuture() {
        assertThat(wrong(SINCE, change(TODAY.plusDays(1), ChangeKind.TARGET))).isEmpty();
        assertThat(wrong(SINCE, change(TODAY.plusDays(1), ChangeKind.RESULT)))
                .containsExactly("result-in-the-future");
    }

    private static List<String> wrong(LocalDate since, MeasuredChange... measures) {
        return AdoptionRules.wrong(since, List.of(measures), TODAY).stream()
                .map(Finding::code)
                .toList();
    }

    private static MeasuredChange change(LocalDate to, ChangeKind kind) {
        return new MeasuredChange(
                "Advice in time, per cent",
                Measure.TIMELINESS,
                BigDecimal.valueOf(71),
                BigDecimal.valueOf(88),
                SINCE.minusYears(1),
                to,
                kind);
    }
}
