package london.dsco.network.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import london.dsco.domain.Finding;
import london.dsco.network.measure.Measure;
import org.junit.jupiter.api.Test;

class ChangeRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final LocalDate EARLIER = LocalDate.of(2026, 1, 1);

    private static MeasuredChange change(
            Measure benchmark, String before, String after, LocalDate to, ChangeKind kind) {
        return new MeasuredChange(
                "Advice in time",
                benchmark,
                new BigDecimal(before),
                new BigDecimal(after),
                EARLIER,
                to,
                kind);
    }

    private static List<String> codes(MeasuredChange... changes) {
        return ChangeRules.wrong(List.of(changes), TODAY).stream().map(Finding::code).toList();
    }

    @Test
    void takesAResultUpToTodayAndATargetAfterIt() {
        assertThat(
                        codes(
                                change(null, "75", "97", TODAY, ChangeKind.RESULT),
                                change(null, "75", "97", TODAY.plusDays(1), ChangeKind.TARGET)))
                .isEmpty();
    }

    @Test
    void refusesAResultOfADayToCome() {
        assertThat(codes(change(null, "75", "97", TODAY.plusDays(1), ChangeKind.RESULT)))
                .containsExactly("result-in-the-future");
    }

    @Test
    void refusesASecondFigureOfTheFirstDay() {
        assertThat(codes(change(null, "75", "97", EARLIER, ChangeKind.RESULT)))
                .containsExactly("not-after-the-first-figure");
    }

    @Test
    void takesMoreThanAHundredOnlyWhereNoBenchmarkIsMeant() {
        assertThat(codes(change(null, "110", "130", TODAY, ChangeKind.RESULT))).isEmpty();
        assertThat(codes(change(Measure.TIMELINESS, "75", "100.0", TODAY, ChangeKind.RESULT)))
                .isEmpty();
        assertThat(codes(change(Measure.TIMELINESS, "100.1", "130", TODAY, ChangeKind.RESULT)))
                .containsExactly("above-100-per-cent", "above-100-per-cent");
    }

    @Test
    void saysInWhichChangeTheFaultIs() {
        MeasuredChange right = change(null, "75", "97", TODAY, ChangeKind.RESULT);
        MeasuredChange wrong = change(Measure.TIMELINESS, "75", "101", TODAY, ChangeKind.RESULT);
        assertThat(ChangeRules.wrong(List.of(right, wrong), TODAY))
                .singleElement()
                .satisfies(
                        found ->
                                assertThat(found.place().steps())
                                        .containsExactly("measures", 1, "after"));
    }
}
