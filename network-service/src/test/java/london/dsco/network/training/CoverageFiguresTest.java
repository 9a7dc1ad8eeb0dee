package london.dsco.network.training;

import static london.dsco.network.FigureSymbol.NOT_APPLICABLE;
import static london.dsco.network.FigureSymbol.SUPPRESSED;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which figures about a workforce other boroughs see. */
class CoverageFiguresTest {

    private static final boolean OWN = true;
    private static final boolean OTHER = false;
    private static final BigDecimal TARGET = new BigDecimal("90.0");

    private static CoverageFigures figures(int workforce, int newStarters, boolean own) {
        return CoverageFigures.of(
                new Headcount(workforce, 2, newStarters, newStarters == 0 ? 0 : 1, 1), TARGET, own);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void aWorkforceOfFewerThanFiveHidesEverythingFromOthers(int workforce) {
        CoverageFigures seen = figures(workforce, 0, OTHER);
        StaffFigure hidden = new StaffFigure(SUPPRESSED);
        assertThat(seen)
                .isEqualTo(
                        new CoverageFigures(
                                hidden, hidden, hidden, TARGET, hidden, hidden, hidden, hidden));
    }

    @Test
    void aWorkforceOfFiveIsShown() {
        CoverageFigures seen = figures(5, 5, OTHER);
        assertThat(seen.workforceCount().value()).isEqualTo(5);
        assertThat(seen.completedMandatory().value()).isEqualTo(2);
        assertThat(seen.coveragePercent().value()).isEqualTo(new BigDecimal("40.0"));
        assertThat(seen.newStarters().value()).isEqualTo(5);
        assertThat(seen.inducted().value()).isEqualTo(1);
        assertThat(seen.inductedPercent().value()).isEqualTo(new BigDecimal("20.0"));
        assertThat(seen.champions().value()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void fewNewStartersHideOnlyTheFiguresAboutThem(int newStarters) {
        CoverageFigures seen = figures(100, newStarters, OTHER);
        assertThat(seen.newStarters().value()).isEqualTo(SUPPRESSED);
        assertThat(seen.inducted().value()).isEqualTo(SUPPRESSED);
        assertThat(seen.inductedPercent().value()).isEqualTo(SUPPRESSED);
        assertThat(seen.workforceCount().value()).isEqualTo(100);
        assertThat(seen.coveragePercent().value()).isEqualTo(new BigDecimal("2.0"));
    }

    @Test
    void noNewStarterIsAFigureAndItsPercentageIsOfNothing() {
        CoverageFigures seen = figures(100, 0, OTHER);
        assertThat(seen.newStarters().value()).isEqualTo(0);
        assertThat(seen.inductedPercent().value()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void theBoroughItselfSeesEveryFigure() {
        CoverageFigures seen = figures(4, 1, OWN);
        assertThat(seen.workforceCount().value()).isEqualTo(4);
        assertThat(seen.coveragePercent().value()).isEqualTo(new BigDecimal("50.0"));
        assertThat(seen.newStarters().value()).isEqualTo(1);
        assertThat(seen.inductedPercent().value()).isEqualTo(new BigDecimal("100.0"));
    }

    @Test
    void completionsOfACourseAreHiddenWithTheWorkforce() {
        CourseCompletions line = new CourseCompletions(UUID.randomUUID(), 3);
        assertThat(CompletionsView.of(line, 4, true))
                .isEqualTo(
                        new CompletionsView(
                                line.courseId(),
                                new StaffFigure(SUPPRESSED),
                                new StaffFigure(SUPPRESSED)));
        assertThat(CompletionsView.of(line, 8, false))
                .isEqualTo(
                        new CompletionsView(
                                line.courseId(),
                                new StaffFigure(3),
                                new StaffFigure(new BigDecimal("37.5"))));
    }
}
