package london.dsco.network.impact;

import static london.dsco.network.Actors.CAMDEN;
import static london.dsco.network.Actors.HACKNEY;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import london.dsco.network.adoption.MeasuredAdoption;
import london.dsco.network.measure.Measure;
import london.dsco.network.practice.Bars;
import london.dsco.network.practice.ChangeKind;
import london.dsco.network.practice.Evaluation;
import london.dsco.network.practice.MeasuredChange;
import london.dsco.network.practice.MeasuredPractice;
import london.dsco.network.practice.PracticeType;
import london.dsco.network.practice.Theme;
import london.dsco.web.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of practices for those who evaluate them, as data and as a table. */
class ImpactViewTest {

    private static final UUID PRACTICE = UUID.fromString("0a6e5a02-66a6-4b0e-9a3c-6c5d0b1a3f10");
    private static final UUID ADOPTION = UUID.fromString("1b6e5a02-66a6-4b0e-9a3c-6c5d0b1a3f10");
    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 7, 1);

    private static MeasuredChange change(Measure benchmark, ChangeKind kind) {
        return new MeasuredChange(
                "Advice in time",
                benchmark,
                new BigDecimal("75.0"),
                new BigDecimal("97.5"),
                FROM,
                TO,
                kind);
    }

    private static final MeasuredChange RESULT = change(Measure.TIMELINESS, ChangeKind.RESULT);

    private static final MeasuredPractice OWN =
            new MeasuredPractice(
                    PRACTICE,
                    CAMDEN,
                    PracticeType.values()[0],
                    Theme.IMPROVING,
                    Bars.GOOD,
                    Evaluation.values()[0],
                    12,
                    List.of(RESULT));

    private static final MeasuredAdoption ADOPTED =
            new MeasuredAdoption(
                    ADOPTION, PRACTICE, HACKNEY, LocalDate.of(2025, 3, 1), List.of(RESULT));

    private static ImpactView view() {
        return ImpactView.of(
                new Page<>(
                        List.of(
                                ImpactView.Entry.of(
                                        OWN,
                                        List.of(
                                                ImpactView.Change.of(OWN, RESULT),
                                                ImpactView.Change.of(ADOPTED, RESULT)))),
                        "more"));
    }

    /** 97.5 less 75.0 is 22.5; from January 2025 to July 2026 there are 18 months. */
    @Test
    void aTableHasALineForEachFigureWithTheBoroughItBelongsTo() {
        List<List<Object>> rows = view().table().rows();
        assertThat(rows.stream().map(ImpactViewTest::written))
                .containsExactly(
                        PRACTICE
                                + ",null,E09000007,"
                                + PracticeType.values()[0]
                                + ",IMPROVING,GOOD,"
                                + Evaluation.values()[0]
                                + ",12,null,Advice in time,TIMELINESS,RESULT,75.0,97.5,22.5,"
                                + "2025-01-01,2026-07-01,18",
                        PRACTICE
                                + ","
                                + ADOPTION
                                + ",E09000012,"
                                + PracticeType.values()[0]
                                + ",IMPROVING,GOOD,"
                                + Evaluation.values()[0]
                                + ",12,2025-03-01,Advice in time,TIMELINESS,RESULT,75.0,97.5,22.5,"
                                + "2025-01-01,2026-07-01,18");
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(view().table().header().size()));
    }

    private static String written(List<Object> row) {
        return row.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    @Test
    void continuesOnTheNextPage() {
        assertThat(view().nextCursor()).isEqualTo("more");
        assertThat(view().items()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        ", , true",
        "TIMELINESS, , true",
        "QUALITY, , false",
        ", RESULT, true",
        ", TARGET, false",
        "TIMELINESS, RESULT, true",
        "TIMELINESS, TARGET, false",
        "QUALITY, RESULT, false"
    })
    void showsTheFiguresThatFitEveryFilter(Measure benchmark, ChangeKind kind, boolean fits) {
        assertThat(new Impact.Asked(null, benchmark, kind).fits(RESULT)).isEqualTo(fits);
    }

    @Test
    void aFigureWithoutABenchmarkFitsNoneThatIsAskedFor() {
        MeasuredChange ofItsOwn = change(null, ChangeKind.RESULT);
        assertThat(new Impact.Asked(null, Measure.TIMELINESS, null).fits(ofItsOwn)).isFalse();
        assertThat(new Impact.Asked(null, null, null).fits(ofItsOwn)).isTrue();
    }
}
