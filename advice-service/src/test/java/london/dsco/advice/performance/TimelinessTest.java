package london.dsco.advice.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import london.dsco.advice.request.RequestFigure;
import london.dsco.figures.Chart;
import org.junit.jupiter.api.Test;

/** The figures of a group for somebody who sees no details. */
class TimelinessTest {

    private static PerformanceView.Group quarter(int onTime, int late) {
        List<RequestFigure> figures = new ArrayList<>();
        for (int i = 0; i < onTime + late; i++) {
            Figures sent =
                    i < onTime ? Figures.after("2026-05-01", 10) : Figures.after("2026-04-01", 50);
            figures.add(sent.figure());
        }
        return Performance.groups(
                        new Counted(
                                null, Cohort.DISPATCHED, Grouping.QUARTER, false, null, figures),
                        List.of(Measure.ON_TIME))
                .get(0);
    }

    @Test
    void showsHowManyWereOnTimeWithoutQualityOutcomesOrExceptions() {
        PerformanceView.Group group = quarter(20, 6);

        assertThat(group.dispatched()).isEqualTo(26);
        assertThat(group.onTime()).isEqualTo(20);
        assertThat(group.shares())
                .extracting(PerformanceView.Share::measure)
                .containsExactly(Measure.ON_TIME);
        assertThat(group.grades()).isNull();
        assertThat(group.afterThePlan()).isNull();
        assertThat(group.late()).isNull();
        assertThat(group.excusedLate()).isNull();
    }

    @Test
    void showsNoGradeIfAllSixAreGood() {
        assertThat(quarter(6, 0).grades()).isNull();
    }

    @Test
    void showsOnlyHowManyWereDispatchedIfFewWereLate() {
        assertThat(quarter(20, 5))
                .isEqualTo(PerformanceView.Group.withoutTimeliness("2026-Q2", 25));
    }

    @Test
    void showsNothingOfFive() {
        assertThat(quarter(5, 0)).isEqualTo(PerformanceView.Group.suppressed("2026-Q2"));
    }

    @Test
    void givesNoSuppressedFigureInAPointATableAChartOrAnAddress() {
        PerformanceView figures =
                new PerformanceView(
                        LocalDate.of(2026, 4, 1),
                        LocalDate.of(2026, 6, 30),
                        Grouping.QUARTER,
                        Cohort.DISPATCHED,
                        null,
                        new PerformanceView.Now(0, null, null, null),
                        List.of(quarter(20, 5)),
                        null,
                        null,
                        null,
                        List.of());
        MeasureFiguresView measure =
                MeasureFiguresView.of(figures, Measure.ON_TIME, key -> "/requests", null);

        assertThat(measure.points())
                .containsExactly(
                        new MeasureFiguresView.Point("2026-Q2", null, null, null, "c", null));
        assertThat(measure.table().rows().get(0))
                .containsExactly("2026-Q2", "ON_TIME", null, null, null, "c");
        assertThat(measure.chart().bars()).containsExactly(Chart.Bar.suppressed("2026-Q2"));
        assertThat(figures.chart().bars()).containsExactly(Chart.Bar.suppressed("2026-Q2"));
        assertThat(figures.table().rows())
                .containsExactly(
                        Arrays.asList("2026-Q2", "DISPATCHED", 25L, null, null, "c"),
                        Arrays.asList("ALL", "OVERDUE_NOW", 0L, null, null, null));
    }
}
