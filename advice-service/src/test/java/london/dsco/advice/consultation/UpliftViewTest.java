package london.dsco.advice.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.clock.AdviceClock;
import london.dsco.advice.clock.LegalBasis;
import london.dsco.advice.request.Circumstances;
import london.dsco.advice.request.Consulted;
import london.dsco.advice.request.RequestFigure;
import london.dsco.advice.request.RequestKind;
import london.dsco.domain.Involvement;
import london.dsco.grading.Grade;
import org.junit.jupiter.api.Test;

class UpliftViewTest {

    private static final LocalDate CONSULTED_ON = LocalDate.of(2026, 6, 4);

    private static RequestFigure dispatched(LocalDate on, Grade grade) {
        return new RequestFigure(
                UUID.randomUUID(),
                RequestKind.NEEDS_ASSESSMENT,
                Involvement.CIN,
                "author",
                null,
                AdviceClock.startedBy(
                        Instant.parse("2026-03-02T09:00:00Z"), LegalBasis.COP_INTERNAL),
                on,
                false,
                null,
                new Consulted(null, null, null),
                null,
                grade,
                false,
                0,
                false,
                Circumstances.UNKNOWN);
    }

    private static List<RequestFigure> times(int count, LocalDate on, Grade grade) {
        List<RequestFigure> figures = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            figures.add(dispatched(on, grade));
        }
        return figures;
    }

    @Test
    void countsAdviceOnTheDayOfTheConsultationAsAfterIt() {
        List<RequestFigure> advice = times(3, CONSULTED_ON.minusDays(1), Grade.GOOD);
        advice.addAll(times(3, CONSULTED_ON.minusDays(30), Grade.INADEQUATE));
        advice.addAll(times(5, CONSULTED_ON, Grade.GOOD));
        advice.addAll(times(1, CONSULTED_ON.plusDays(9), Grade.OUTSTANDING));
        UpliftView view = UpliftView.of("author", CONSULTED_ON, advice);
        assertThat(view.before().good()).isEqualTo(3);
        assertThat(view.before().inadequate()).isEqualTo(3);
        assertThat(view.before().goodOrBetterPercent()).isEqualByComparingTo("50.0");
        assertThat(view.after().goodOrBetterPercent()).isEqualByComparingTo("100.0");
        assertThat(view.smallNumbers()).isFalse();
    }

    @Test
    void givesNoPercentageOfFewerThanSix() {
        List<RequestFigure> advice = times(5, CONSULTED_ON.minusDays(1), Grade.GOOD);
        advice.addAll(times(6, CONSULTED_ON, Grade.REQUIRES_IMPROVEMENT));
        UpliftView view = UpliftView.of("author", CONSULTED_ON, advice);
        assertThat(view.before().good()).isEqualTo(5);
        assertThat(view.before().goodOrBetterPercent()).isNull();
        assertThat(view.after().goodOrBetterPercent()).isEqualByComparingTo("0.0");
        assertThat(view.smallNumbers()).isTrue();
    }

    @Test
    void countsEverythingAsBeforeIfThereWasNoConsultation() {
        UpliftView view = UpliftView.of("author", null, times(7, CONSULTED_ON, Grade.GOOD));
        assertThat(view.before().good()).isEqualTo(7);
        assertThat(view.after().good()).isZero();
        assertThat(view.smallNumbers()).isTrue();
    }
}
