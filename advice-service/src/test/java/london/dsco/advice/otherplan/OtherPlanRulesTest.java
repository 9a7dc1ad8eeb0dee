package london.dsco.advice.otherplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import london.dsco.domain.Finding;
import org.junit.jupiter.api.Test;

class OtherPlanRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final List<String> OUTCOMES = List.of("She sleeps through the night.");

    private static GivenPlan plan(OtherPlanKind kind, LocalDate updatedOn, LocalDate asOf) {
        return new GivenPlan(kind, updatedOn, asOf, OUTCOMES);
    }

    private static HeldPlan held(OtherPlanKind kind, OtherPlanSource source, String outcome) {
        return new HeldPlan(kind, TODAY.minusDays(9), TODAY, source, List.of(outcome));
    }

    @Test
    void acceptsEachKindOnceUpToToday() {
        assertThat(
                        OtherPlanRules.findings(
                                List.of(
                                        plan(OtherPlanKind.CARE, TODAY, null),
                                        plan(OtherPlanKind.CHILD_IN_NEED, TODAY, TODAY),
                                        plan(OtherPlanKind.PATHWAY, TODAY.minusYears(2), TODAY)),
                                TODAY))
                .isEmpty();
        assertThat(OtherPlanRules.findings(List.of(), TODAY)).isEmpty();
    }

    @Test
    void namesEveryImpossibleDayAndEveryRepeatedKind() {
        assertThat(
                        OtherPlanRules.findings(
                                List.of(
                                        plan(OtherPlanKind.CARE, TODAY, TODAY.plusDays(1)),
                                        plan(OtherPlanKind.CARE, TODAY.plusDays(1), null),
                                        plan(OtherPlanKind.PATHWAY, TODAY, TODAY.minusDays(1))),
                                TODAY))
                .extracting(Finding::code)
                .containsExactly("in-the-future", "in-the-future", "twice", "before-wording");
    }

    @Test
    void isOutOfDateFromTheDayAfterSixWeeks() {
        assertThat(OtherPlanRules.isStale(TODAY.minusDays(42), TODAY)).isFalse();
        assertThat(OtherPlanRules.isStale(TODAY.minusDays(43), TODAY)).isTrue();
    }

    @Test
    void aCaseSystemReplacesItsOwnPlansAndPeoplesPlansOfTheSameKind() {
        HeldPlan typed = held(OtherPlanKind.EARLY_HELP, OtherPlanSource.PEOPLE, "a");
        HeldPlan typedOver = held(OtherPlanKind.CARE, OtherPlanSource.PEOPLE, "b");
        HeldPlan sentBefore = held(OtherPlanKind.CHILD_IN_NEED, OtherPlanSource.CASE_SYSTEM, "c");
        HeldPlan sentNow = held(OtherPlanKind.CARE, OtherPlanSource.CASE_SYSTEM, "d");
        assertThat(
                        OtherPlanRules.after(
                                List.of(typed, sentBefore, typedOver),
                                List.of(sentNow),
                                OtherPlanSource.CASE_SYSTEM))
                .containsExactly(typed, sentNow);
    }

    @Test
    void aPlanThatPeopleLeaveUnchangedKeepsItsSource() {
        HeldPlan sent = held(OtherPlanKind.CARE, OtherPlanSource.CASE_SYSTEM, "a");
        HeldPlan added = held(OtherPlanKind.PATHWAY, OtherPlanSource.PEOPLE, "b");
        assertThat(
                        OtherPlanRules.after(
                                List.of(sent),
                                List.of(added, sent.from(OtherPlanSource.PEOPLE)),
                                OtherPlanSource.PEOPLE))
                .containsExactly(sent, added);
        HeldPlan reworded = held(OtherPlanKind.CARE, OtherPlanSource.PEOPLE, "c");
        assertThat(OtherPlanRules.after(List.of(sent), List.of(reworded), OtherPlanSource.PEOPLE))
                .containsExactly(reworded);
    }
}
