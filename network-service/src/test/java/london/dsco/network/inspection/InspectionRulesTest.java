package london.dsco.network.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectionRulesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final LocalDate INSPECTED = LocalDate.parse("2026-06-19");

    @Test
    void acceptsAPlanAndTheFindingsOfTheReinspection() {
        assertThat(
                        codes(
                                Framework.AREA_SEND,
                                INSPECTED,
                                plan(FollowUpKind.PRIORITY_ACTION_PLAN, "2026-10-19"),
                                again("2026-11-12")))
                .isEmpty();
        assertThat(codes(Framework.ILAC, TODAY, null, null)).isEmpty();
    }

    @Test
    void onlyAnAreaInspectionRequiresAStatementOrAPriorityPlan() {
        for (FollowUpKind kind :
                List.of(
                        FollowUpKind.WRITTEN_STATEMENT_OF_ACTION,
                        FollowUpKind.PRIORITY_ACTION_PLAN)) {
            assertThat(codes(Framework.ILAC, INSPECTED, plan(kind, null), null))
                    .containsExactly("not-of-this-inspection");
        }
        assertThat(
                        codes(
                                Framework.ILAC,
                                INSPECTED,
                                plan(FollowUpKind.IMPROVEMENT_PLAN, null),
                                null))
                .isEmpty();
    }

    @Test
    void refusesDaysInTheFutureOrBeforeTheInspection() {
        FollowUpKind kind = FollowUpKind.IMPROVEMENT_PLAN;
        assertThat(codes(Framework.ILAC, TODAY.plusDays(1), null, null))
                .containsExactly("in-the-future");
        assertThat(codes(Framework.ILAC, INSPECTED, plan(kind, "2026-11-22"), null))
                .containsExactly("in-the-future");
        assertThat(codes(Framework.ILAC, INSPECTED, plan(kind, "2026-06-18"), null))
                .containsExactly("before-the-inspection");
        assertThat(codes(Framework.ILAC, INSPECTED, null, again("2026-06-19")))
                .containsExactly("before-the-inspection");
        assertThat(codes(Framework.ILAC, INSPECTED, null, again("2026-11-22")))
                .containsExactly("in-the-future");
    }

    /** A plan answers an inspection, so it is never older than its last day. */
    @ParameterizedTest
    @CsvSource({
        "2026-06-18, before-the-inspection",
        "2026-06-19,",
        "2026-11-21,",
        "2026-11-22, in-the-future"
    })
    void aPlanIsPublishedFromTheInspectionUntilToday(LocalDate publishedOn, String code) {
        FollowUp plan =
                new FollowUp(
                        FollowUpKind.IMPROVEMENT_PLAN,
                        publishedOn,
                        null,
                        List.of(action("2026-10-31", null)));

        assertThat(InspectionRules.wrong(Framework.ILAC, INSPECTED, plan, null, TODAY))
                .allMatch(one -> one.place().equals(Place.of("followUp", "publishedOn")))
                .extracting(Finding::code)
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void countsActionsThatAreNotDoneAndThoseOverdue() {
        FollowUp plan =
                new FollowUp(
                        FollowUpKind.IMPROVEMENT_PLAN,
                        null,
                        null,
                        List.of(
                                action("2026-11-20", null),
                                action("2026-11-21", null),
                                action("2026-11-01", "2026-11-02")));

        assertThat(InspectionRules.open(plan)).isEqualTo(2);
        assertThat(InspectionRules.overdue(plan, TODAY)).as("its day is not over").isEqualTo(1);
        assertThat(InspectionRules.open(null)).isNull();
        assertThat(InspectionRules.overdue(null, TODAY)).isNull();
    }

    private static FollowUp plan(FollowUpKind kind, String doneOn) {
        return new FollowUp(kind, null, null, List.of(action("2026-10-31", doneOn)));
    }

    private static FollowUpAction action(String dueOn, String doneOn) {
        return new FollowUpAction(
                "Reviews are late.",
                "Send the list of the term.",
                "DSCO",
                LocalDate.parse(dueOn),
                doneOn == null ? null : LocalDate.parse(doneOn),
                null);
    }

    private static Reinspection again(String on) {
        return new Reinspection(
                LocalDate.parse(on), "Effective action", null, List.of(), List.of(), null);
    }

    private static List<String> codes(
            Framework framework, LocalDate on, FollowUp plan, Reinspection again) {
        return InspectionRules.wrong(framework, on, plan, again, TODAY).stream()
                .map(Finding::code)
                .toList();
    }
}
