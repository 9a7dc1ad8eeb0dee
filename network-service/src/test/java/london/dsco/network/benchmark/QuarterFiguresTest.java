package london.dsco.network.benchmark;

import static london.dsco.network.Actors.CAMDEN;
import static london.dsco.network.Actors.HACKNEY;
import static london.dsco.network.Actors.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import london.dsco.domain.Borough;
import london.dsco.network.benchmark.QuarterFigures.BoroughFigures;
import london.dsco.network.disclosure.PublicTable;
import london.dsco.network.disclosure.PublicTable.Row;
import london.dsco.network.disclosure.PublicTable.Shown;
import london.dsco.network.disclosure.Tally;
import london.dsco.network.measure.Cohort;
import london.dsco.network.measure.Measure;
import london.dsco.network.measure.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which figures of a row are written down, for how much of it is shown. */
class QuarterFiguresTest {

    private static final Quarter QUARTER = new Quarter(2026, 3);

    /** In time 40, late with an exception 10, late 20, still owed 6, plan without advice 24. */
    private static final Tally TIMELINESS = new Tally(CAMDEN, List.of(40, 10, 20, 6, 24));

    private static BoroughFigures timeliness(Shown shown, Cohort cohort) {
        return BoroughFigures.from(new Row(TIMELINESS, shown), cohort);
    }

    private static Stream<String> written(BoroughFigures row) {
        return Stream.of(
                        row.denominator(),
                        row.numerator(),
                        row.percent(),
                        row.withExceptions().numerator(),
                        row.withExceptions().percent(),
                        row.stillOwed(),
                        row.planWithoutAdvice())
                .map(Figure::written);
    }

    /** 40 of 100; with exceptions 40 + 10 of 100. */
    @ParameterizedTest
    @CsvSource({
        "NOTHING, c c c c c c c",
        "DENOMINATOR, 100 c c c c c c",
        "NUMERATOR, 100 40 40.0 c c c c",
        "GROUPS, 100 40 40.0 50 50.0 6 24"
    })
    void writesNoMoreOfARowThanIsShown(Shown shown, String figures) {
        assertThat(written(timeliness(shown, Cohort.DUE))).containsExactly(figures.split(" "));
    }

    @Test
    void adviceThatIsStillOwedCountsOnlyAmongWhatIsDue() {
        BoroughFigures dispatched = timeliness(Shown.GROUPS, Cohort.DISPATCHED);
        assertThat(dispatched.withExceptions().numerator().written()).isEqualTo("50");
        assertThat(dispatched.stillOwed()).isNull();
        assertThat(dispatched.planWithoutAdvice()).isNull();
    }

    @Test
    void aMeasureOfTwoGroupsHasNoExceptions() {
        BoroughFigures row =
                BoroughFigures.from(
                        new Row(new Tally(HACKNEY, List.of(12, 12)), Shown.GROUPS), Cohort.MET);
        assertThat(row.gss()).isEqualTo(HACKNEY);
        assertThat(row.name()).isEqualTo("Hackney");
        assertThat(row.percent().written()).isEqualTo("50.0");
        assertThat(row.withExceptions()).isNull();
        assertThat(row.stillOwed()).isNull();
        assertThat(row.planWithoutAdvice()).isNull();
    }

    @Test
    void aBoroughWithoutAdviceHasAZeroAndNoPercentage() {
        BoroughFigures none =
                BoroughFigures.from(
                        new Row(new Tally(CAMDEN, List.of(0, 0)), Shown.GROUPS), Cohort.DISPATCHED);
        assertThat(none.denominator().written()).isEqualTo("0");
        assertThat(none.numerator().written()).isEqualTo("0");
        assertThat(none.percent().written()).isEqualTo("z");
    }

    @Test
    void theRegionIsARangeWhileABoroughsNumeratorIsHidden() {
        List<Tally> tallies =
                Stream.of(Borough.CAMDEN, Borough.BARNET, Borough.BRENT, Borough.HACKNEY)
                        .map(
                                borough ->
                                        new Tally(
                                                borough.gss(),
                                                borough == Borough.CAMDEN
                                                        ? List.of(2, 18)
                                                        : List.of(10, 10)))
                        .toList();
        PublicTable table = PublicTable.of(tallies, Borough.CITY_OF_LONDON.gss());

        QuarterFigures figures =
                QuarterFigures.of(QUARTER, Cohort.DISPATCHED, false, 1, NOW, table);
        assertThat(figures.region().boroughs()).isEqualTo(4);
        assertThat(figures.region().denominator()).isEqualTo(80);
        assertThat(figures.region().numeratorFrom()).isLessThan(32);
        assertThat(figures.region().numeratorTo()).isGreaterThan(32);
        assertThat(figures.region().percentFrom())
                .isEqualTo(Figure.share(figures.region().numeratorFrom(), 80));
        assertThat(figures.region().percentTo())
                .isEqualTo(Figure.share(figures.region().numeratorTo(), 80));
    }

    @Test
    void keepsTheEarlierRegionIfItNeedNotBeComputedAgain() {
        List<Tally> three =
                Stream.of(Borough.CAMDEN, Borough.BARNET, Borough.BRENT)
                        .map(borough -> new Tally(borough.gss(), List.of(10, 10)))
                        .toList();
        QuarterFigures before =
                QuarterFigures.of(
                        QUARTER,
                        Cohort.DISPATCHED,
                        false,
                        1,
                        NOW,
                        PublicTable.of(three, Borough.CITY_OF_LONDON.gss()));
        QuarterFigures after =
                QuarterFigures.of(
                        QUARTER,
                        Cohort.DISPATCHED,
                        false,
                        2,
                        NOW,
                        PublicTable.of(three.subList(0, 2), Borough.CITY_OF_LONDON.gss()));

        assertThat(after.region()).as("fewer than three boroughs").isNull();
        assertThat(after.orRegionOf(before).region()).isEqualTo(before.region());
        assertThat(after.orRegionOf(before).revision()).isEqualTo(2);
        assertThat(after.orRegionOf(before).boroughs()).hasSize(2);
        assertThat(before.orRegionOf(after)).isSameAs(before);
    }

    /** A table is counted after those beside which it is read, because it depends on them. */
    @ParameterizedTest
    @EnumSource
    void everySeriesComesAfterThoseBesideIt(Measure measure) {
        for (Cohort cohort : measure.cohorts()) {
            Series series = new Series(measure, cohort);
            List<Series> together = Series.of(measure.subject());
            assertThat(together.subList(0, together.indexOf(series))).containsAll(series.beside());
        }
    }

    @Test
    void eachMeasureIsPublishedOnceForEachOfItsCohorts() {
        assertThat(Series.ALL).doesNotHaveDuplicates();
        assertThat(Series.ALL)
                .contains(Series.TIMELINESS_OF_DISPATCHED, Series.TIMELINESS_OF_DUE)
                .hasSize(
                        Stream.of(Measure.values())
                                .mapToInt(measure -> measure.cohorts().size())
                                .sum());
    }
}
