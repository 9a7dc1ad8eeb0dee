package london.dsco.network.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import london.dsco.domain.Finding;
import london.dsco.network.measure.Measure;
import org.junit.jupiter.api.Test;

class PracticeRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate IN_A_YEAR = TODAY.plusYears(1);
    private static final EvidenceStrength NEW =
            new EvidenceStrength(Bars.EMERGING, Evaluation.NOT_YET, 0, "It is new.");

    @Test
    void allowsAnEmergingPracticeWithoutAnEvaluation() {
        assertThat(wrong(PracticeType.GOOD_PRACTICE, NEW, List.of(), List.of())).isEmpty();
    }

    @Test
    void refusesAHigherRatingWithoutAnEvaluation() {
        assertThat(
                        wrong(
                                PracticeType.GOOD_PRACTICE,
                                rated(Evaluation.NOT_YET, 12),
                                List.of(),
                                List.of()))
                .containsExactly("/evidence/bars rating-without-evaluation");
    }

    @Test
    void refusesAHigherRatingAfterZeroMonths() {
        assertThat(
                        wrong(
                                PracticeType.GOOD_PRACTICE,
                                rated(Evaluation.INDEPENDENT, 0),
                                List.of(),
                                List.of()))
                .containsExactly("/evidence/bars rating-without-evaluation");
        assertThat(
                        wrong(
                                PracticeType.GOOD_PRACTICE,
                                rated(Evaluation.INDEPENDENT, 1),
                                List.of(),
                                List.of()))
                .isEmpty();
    }

    @Test
    void refusesABarrierEntryThatNamesNoBarrier() {
        assertThat(wrong(PracticeType.BARRIER, NEW, List.of(), List.of()))
                .containsExactly("/tags/barriers barrier-missing");
        assertThat(wrong(PracticeType.BARRIER, NEW, List.of(Barrier.ROLE_CONFUSION), List.of()))
                .isEmpty();
    }

    @Test
    void distinguishesATargetFromAResult() {
        assertThat(
                        wrong(
                                PracticeType.LEARNING,
                                NEW,
                                List.of(),
                                List.of(
                                        change(TODAY.minusDays(1), TODAY, ChangeKind.RESULT),
                                        change(TODAY, IN_A_YEAR, ChangeKind.TARGET),
                                        change(TODAY, TODAY.plusDays(1), ChangeKind.RESULT))))
                .containsExactly("/measures/2/kind result-in-the-future");
    }

    @Test
    void refusesAFigureThatIsNotLater() {
        assertThat(
                        wrong(
                                PracticeType.LEARNING,
                                NEW,
                                List.of(),
                                List.of(change(TODAY, TODAY, ChangeKind.RESULT))))
                .containsExactly("/measures/0/to not-after-the-first-figure");
    }

    @Test
    void refusesMoreThanAHundredPerCentOnlyForABenchmark() {
        assertThat(
                        wrong(
                                PracticeType.LEARNING,
                                NEW,
                                List.of(),
                                List.of(
                                        figures(Measure.QUALITY, "2", "100"),
                                        figures(Measure.QUALITY, "100.1", "102"),
                                        figures(null, "120", "340"))))
                .containsExactly(
                        "/measures/1/before above-100-per-cent",
                        "/measures/1/after above-100-per-cent");
    }

    @Test
    void refusesAReviewThatIsNotInTheFuture() {
        assertThat(
                        PracticeRules.wrong(
                                PracticeType.LEARNING,
                                NEW,
                                tags(List.of()),
                                List.of(),
                                TODAY,
                                TODAY))
                .extracting(Finding::code)
                .containsExactly("not-in-the-future");
    }

    private static List<String> wrong(
            PracticeType type,
            EvidenceStrength evidence,
            List<Barrier> barriers,
            List<MeasuredChange> measures) {
        return PracticeRules.wrong(type, evidence, tags(barriers), measures, IN_A_YEAR, TODAY)
                .stream()
                .map(finding -> pointer(finding) + " " + finding.code())
                .toList();
    }

    private static String pointer(Finding finding) {
        return finding.place().steps().stream()
                .map(step -> "/" + step)
                .collect(Collectors.joining());
    }

    private static PracticeTags tags(List<Barrier> barriers) {
        return new PracticeTags(List.of(), List.of(), List.of(), barriers, List.of());
    }

    private static EvidenceStrength rated(Evaluation evaluated, int months) {
        return new EvidenceStrength(Bars.PROMISING, evaluated, months, "The figures rose.");
    }

    private static MeasuredChange change(LocalDate from, LocalDate to, ChangeKind kind) {
        return new MeasuredChange(
                "Advice in time, per cent",
                Measure.TIMELINESS,
                BigDecimal.valueOf(75),
                BigDecimal.valueOf(97),
                from,
                to,
                kind);
    }

    private static MeasuredChange figures(Measure benchmark, String before, String after) {
        return new MeasuredChange(
                "Advice",
                benchmark,
                new BigDecimal(before),
                new BigDecimal(after),
                TODAY.minusYears(1),
                TODAY,
                ChangeKind.RESULT);
    }
}
