package london.dsco.network.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import london.dsco.domain.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ActionRulesTest {

    private static final String CAMDEN = "E09000007";
    private static final LocalDate MEETING = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({
        "E09000012, 2026-11-21, true, ",
        "'', 2026-12-21, true, ",
        "E09000007, 2026-12-21, false, ",
        "E09000012, 2026-12-21, false, does-not-read-the-meeting",
        "'', 2026-12-21, false, does-not-read-the-meeting",
        "E09000099, 2026-12-21, true, no-such-borough",
        "E09000007, 2026-11-20, true, before-the-meeting"
    })
    void anActionNeedsAnOwnerWhoReadsItAndADayNotBeforeTheMeeting(
            String owner, LocalDate dueOn, boolean shared, String code) {
        assertThat(ActionRules.wrong(owner, dueOn, CAMDEN, MEETING, shared))
                .extracting(Finding::code)
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void reportsEveryErrorAtOnce() {
        assertThat(ActionRules.wrong("X", MEETING.minusDays(1), CAMDEN, MEETING, true))
                .extracting(Finding::code)
                .containsExactly("no-such-borough", "before-the-meeting");
    }

    @ParameterizedTest
    @CsvSource({
        ", , ",
        "1, , ",
        "3, , ",
        ", 2, ",
        "4, , no-such-question",
        ", 3, no-such-reflection",
        "1, 1, one-of-two"
    })
    void anActionRefersToAnExistingQuestionOrReflection(
            Integer question, Integer reflection, String code) {
        assertThat(ActionRules.wrongOrigin(question, reflection, 3, 2))
                .extracting(Finding::code)
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void onlyADroppedActionNeedsAReason() {
        assertThat(ActionRules.withoutAReason(ActionOutcome.DONE, null)).isEmpty();
        assertThat(ActionRules.withoutAReason(ActionOutcome.DROPPED, "Overtaken")).isEmpty();
        assertThat(ActionRules.withoutAReason(ActionOutcome.DROPPED, null)).isPresent();
    }

    @Test
    void anOpenActionIsOverdueFromTheDayAfter() {
        assertThat(ActionRules.isOverdue(ActionState.OPEN, MEETING, MEETING)).isFalse();
        assertThat(ActionRules.isOverdue(ActionState.OPEN, MEETING, MEETING.plusDays(1))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = ActionState.class, names = "OPEN", mode = EnumSource.Mode.EXCLUDE)
    void anEndedActionIsNeverOverdue(ActionState state) {
        assertThat(ActionRules.isOverdue(state, MEETING, MEETING.plusYears(1))).isFalse();
    }

    @Test
    void theStepsOfAnActionLeadWhereTheTableSays() {
        assertThat(Agreeing.AGREED.opens()).contains(ActionStatus.AGREED);
        assertThat(Agreeing.WITHDRAWN.after(ActionStatus.AGREED)).contains(ActionStatus.WITHDRAWN);
        assertThat(Agreeing.WITHDRAWN.after(ActionStatus.WITHDRAWN)).isEmpty();
        for (ActionOutcome outcome : ActionOutcome.values()) {
            assertThat(ActionClosing.closed(outcome).opens()).contains(outcome);
        }
    }
}
