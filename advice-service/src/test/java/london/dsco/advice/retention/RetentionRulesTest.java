package london.dsco.advice.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import london.dsco.advice.settings.RetentionSchedule;
import london.dsco.advice.settings.RetentionSchedule.Kind;
import london.dsco.advice.settings.RetentionSchedule.Line;
import london.dsco.advice.settings.RetentionSchedule.Start;
import london.dsco.domain.Involvement;
import org.junit.jupiter.api.Test;

class RetentionRulesTest {

    private static final LocalDate BORN = LocalDate.of(2010, 5, 5);
    private static final LocalDate CLOSED = LocalDate.of(2026, 11, 2);

    private static final RetentionSchedule SCHEDULE = schedule(Start.BIRTH, 31);

    private static RetentionSchedule schedule(Start senFrom, int senYears) {
        return new RetentionSchedule(
                List.of(
                        new Line(Kind.SEN_FILE, senFrom, senYears),
                        new Line(Kind.CHILD_IN_NEED, Start.CLOSURE, 25),
                        new Line(Kind.CHILD_PROTECTION, Start.BIRTH, 60),
                        new Line(Kind.LOOKED_AFTER, Start.BIRTH, 75)));
    }

    private static Due due(Involvement... held) {
        return RetentionRules.due(SCHEDULE, Set.of(held), BORN, CLOSED).orElseThrow();
    }

    @Test
    void keepsAFileOnSpecialEducationalNeedsForItsYears() {
        Due expected = new Due(Kind.SEN_FILE, LocalDate.of(2041, 5, 5));
        assertThat(due(Involvement.NOT_KNOWN)).isEqualTo(expected);
        assertThat(due(Involvement.EARLY_HELP)).isEqualTo(expected);
        assertThat(due(Involvement.ADULT_CARE)).isEqualTo(expected);
    }

    @Test
    void keepsAsLongAsTheLongestLineThatApplies() {
        assertThat(due(Involvement.CIN))
                .isEqualTo(new Due(Kind.CHILD_IN_NEED, LocalDate.of(2051, 11, 2)));
        assertThat(due(Involvement.SHORT_BREAKS).record()).isEqualTo(Kind.CHILD_IN_NEED);
        assertThat(due(Involvement.CP))
                .isEqualTo(new Due(Kind.CHILD_PROTECTION, LocalDate.of(2070, 5, 5)));
        assertThat(due(Involvement.CIN, Involvement.CLA))
                .isEqualTo(new Due(Kind.LOOKED_AFTER, LocalDate.of(2085, 5, 5)));
    }

    @Test
    void countsFromNothingWhileALineWaitsForTheClosure() {
        assertThat(RetentionRules.due(SCHEDULE, Set.of(Involvement.CIN), BORN, null)).isEmpty();
        assertThat(RetentionRules.due(SCHEDULE, Set.of(Involvement.CP), BORN, null)).isPresent();
    }

    @Test
    void losesNoDayOfAChildBornOnALeapDay() {
        LocalDate leapDay = LocalDate.of(2012, 2, 29);
        assertThat(RetentionRules.due(SCHEDULE, Set.of(), leapDay, CLOSED).orElseThrow().on())
                .isEqualTo(LocalDate.of(2043, 3, 1));
    }

    @Test
    void looksOnlyAtTheBirthsThatCanBeDue() {
        LocalDate today = LocalDate.of(2041, 5, 5);
        assertThat(RetentionRules.bornAtTheLatest(SCHEDULE, today)).isEqualTo(BORN);
        assertThat(RetentionRules.bornAtTheLatest(schedule(Start.CLOSURE, 1), today))
                .isEqualTo(today);
    }
}
