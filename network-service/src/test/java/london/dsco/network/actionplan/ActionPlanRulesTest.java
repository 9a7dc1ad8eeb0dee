package london.dsco.network.actionplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import london.dsco.domain.Finding;
import org.junit.jupiter.api.Test;

class ActionPlanRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Set<String> KNOWN = Set.of("PRACTICE_AUDIT", "SEND_CHAMPIONS");

    @Test
    void acceptsAPlanWithAnAreaWithoutActions() {
        assertThat(codes(area("PRACTICE_AUDIT"))).isEmpty();
    }

    @Test
    void refusesAnUnknownAreaAndARepeatedOne() {
        assertThat(codes(area("GARDENING"))).containsExactly("unknown-area");
        assertThat(codes(area("SEND_CHAMPIONS"), area("SEND_CHAMPIONS")))
                .containsExactly("area-twice");
    }

    @Test
    void refusesAPlanThatEndsBeforeItBegins() {
        assertThat(
                        ActionPlanRules.wrong(
                                TODAY, TODAY, List.of(area("PRACTICE_AUDIT")), KNOWN, TODAY))
                .extracting(Finding::code)
                .containsExactly("before-it-begins");
    }

    @Test
    void refusesACompleteActionWithoutEvidence() {
        AreaPlan bare = with(action(Rag.COMPLETE, TODAY, null));

        assertThat(codes(bare)).containsExactly("no-evidence");
        assertThat(codes(with(action(Rag.COMPLETE, TODAY, "Minutes of the board")))).isEmpty();
        assertThat(codes(with(action(Rag.GREEN, TODAY, null)))).isEmpty();
    }

    @Test
    void refusesAConsultationInTheFuture() {
        CarersConsulted tomorrow =
                new CarersConsulted(TODAY.plusDays(1), "Parent carer forum", "Yes", null);

        assertThat(codes(new AreaPlan("PRACTICE_AUDIT", List.of(), List.of(tomorrow))))
                .containsExactly("in-the-future");
    }

    @Test
    void anActionIsOverdueFromTheNextDayUntilItIsComplete() {
        assertThat(ActionPlanRules.isOverdue(action(Rag.GREEN, TODAY, null), TODAY)).isFalse();
        assertThat(ActionPlanRules.isOverdue(action(Rag.GREEN, TODAY.minusDays(1), null), TODAY))
                .isTrue();
        assertThat(ActionPlanRules.isOverdue(action(Rag.COMPLETE, TODAY.minusDays(1), "x"), TODAY))
                .isFalse();
    }

    private static List<String> codes(AreaPlan... areas) {
        return ActionPlanRules.wrong(TODAY, TODAY.plusYears(1), List.of(areas), KNOWN, TODAY)
                .stream()
                .map(Finding::code)
                .toList();
    }

    private static AreaPlan area(String code) {
        return new AreaPlan(code, List.of(), List.of());
    }

    private static AreaPlan with(PlanAction action) {
        return new AreaPlan("PRACTICE_AUDIT", List.of(action), List.of());
    }

    private static PlanAction action(Rag rag, LocalDate dueOn, String evidence) {
        return new PlanAction("Audit", "Head of Service", dueOn, rag, evidence, List.of());
    }
}
