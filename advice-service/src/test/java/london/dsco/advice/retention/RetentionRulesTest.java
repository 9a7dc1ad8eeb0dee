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
                        new Line(Kind.LOOKED_AFTER, Start.BIRTH, 75),
                        new Line(Kind.LOOKED_AFTER_WHO_DIED, Start.DEATH, 15)));
    }

    private static Due due(Involvement... held) {
        return due(new CountedFrom(BORN, CLOSED, null), held);
    }

    private static Due due(CountedFrom from, Involvement... held) {
        return RetentionRules.due(SCHEDULE, Set.of(held), from).orElseThrow();
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
    void hasNoDateWhileALineWaitsForTheClosure() {
        CountedFrom open = new CountedFrom(BORN, null, null);
        assertThat(RetentionRules.due(SCHEDULE, Set.of(Involvement.CIN), open)).isEmpty();
        assertThat(RetentionRules.due(SCHEDULE, Set.of(Involvement.CP), open)).isPresent();
    }

    @Test
    void losesNoDayOfAChildBornOnALeapDay() {
        LocalDate leapDay = LocalDate.of(2012, 2, 29);
        assertThat(due(new CountedFrom(leapDay, CLOSED, null)).on())
                .isEqualTo(LocalDate.of(2043, 3, 1));
    }

    /** Fifteen years beginning with 19 October 2027 end on 18 October 2042. */
    @Test
    void keepsALookedAfterChildWhoDiedForFifteenYearsBeginningWithThatDay() {
        LocalDate died = LocalDate.of(2027, 10, 19);
        assertThat(due(new CountedFrom(BORN, CLOSED, died), Involvement.CLA))
                .isEqualTo(new Due(Kind.LOOKED_AFTER_WHO_DIED, LocalDate.of(2042, 10, 19)));
        LocalDate leapDay = LocalDate.of(2028, 2, 29);
        assertThat(due(new CountedFrom(BORN.plusYears(1), CLOSED, leapDay), Involvement.CLA).on())
                .isEqualTo(LocalDate.of(2043, 3, 1));
    }

    /** Born on 5 May 2010, and so 18 from 5 May 2028. */
    @Test
    void keepsALookedAfterChildWhoDiedAsAnAdultAsIfTheyWereAlive() {
        assertThat(due(new CountedFrom(BORN, CLOSED, LocalDate.of(2028, 5, 4)), Involvement.CLA))
                .isEqualTo(new Due(Kind.LOOKED_AFTER_WHO_DIED, LocalDate.of(2043, 5, 4)));
        assertThat(due(new CountedFrom(BORN, CLOSED, LocalDate.of(2028, 5, 5)), Involvement.CLA))
                .isEqualTo(new Due(Kind.LOOKED_AFTER, LocalDate.of(2085, 5, 5)));
        CountedFrom leapDay =
                new CountedFrom(LocalDate.of(2008, 2, 29), CLOSED, LocalDate.of(2026, 2, 28));
        assertThat(due(leapDay, Involvement.CLA).record()).isEqualTo(Kind.LOOKED_AFTER_WHO_DIED);
    }

    /** Regulation 50 does not shorten another period. */
    @Test
    void keepsAChildWhoDiedAsLongAsTheLongestOtherLine() {
        LocalDate died = LocalDate.of(2026, 12, 1);
        assertThat(due(new CountedFrom(BORN, CLOSED, died), Involvement.CLA))
                .as("the file on special educational needs ends before")
                .isEqualTo(new Due(Kind.LOOKED_AFTER_WHO_DIED, LocalDate.of(2041, 12, 1)));
        assertThat(due(new CountedFrom(BORN, CLOSED, died), Involvement.CLA, Involvement.CP))
                .isEqualTo(new Due(Kind.CHILD_PROTECTION, LocalDate.of(2070, 5, 5)));
        assertThat(due(new CountedFrom(BORN, CLOSED, died), Involvement.EARLY_HELP))
                .isEqualTo(new Due(Kind.SEN_FILE, LocalDate.of(2041, 5, 5)));
    }

    @Test
    void findsOnlyBirthsThatCanBeDue() {
        LocalDate today = LocalDate.of(2041, 5, 5);
        assertThat(RetentionRules.bornAtTheLatest(SCHEDULE, today)).isEqualTo(BORN);
        assertThat(RetentionRules.bornAtTheLatest(schedule(Start.CLOSURE, 1), today))
                .isEqualTo(today);
    }
}
