package london.dsco.network.actionplan;

import static london.dsco.network.Actors.CAMDEN;
import static london.dsco.network.Actors.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import london.dsco.domain.Role;
import london.dsco.network.Actors;
import org.junit.jupiter.api.Test;

/** The state of one area of a borough's plan, in numbers. */
class PlanStateViewTest {

    private static PlanAction action(Rag rag, LocalDate dueOn) {
        return new PlanAction("What", "Post", dueOn, rag, "Evidence", List.of());
    }

    @Test
    void countsActionsByStateAndThoseThatAreLate() {
        LocalDate yesterday = TODAY.minusDays(1);
        AreaPlan area =
                new AreaPlan(
                        "QA_OF_INFORMATION",
                        List.of(
                                action(Rag.RED, yesterday),
                                action(Rag.AMBER, yesterday),
                                action(Rag.AMBER, TODAY),
                                action(Rag.GREEN, TODAY),
                                action(Rag.GREEN, TODAY),
                                action(Rag.GREEN, yesterday),
                                action(Rag.COMPLETE, yesterday),
                                action(Rag.COMPLETE, yesterday),
                                action(Rag.COMPLETE, yesterday),
                                action(Rag.COMPLETE, TODAY)),
                        List.of(new CarersConsulted(TODAY, "Forum", "Said", null)));
        ActionPlan plan =
                new ActionPlan(
                        new ActionPlan.Said(
                                "Plan", TODAY, TODAY.plusYears(1), List.of(), List.of(area)),
                        Actors.of(CAMDEN, Role.DSCO));

        assertThat(PlanStateView.Line.of(plan, area, TODAY))
                .isEqualTo(
                        new PlanStateView.Line(
                                "QA_OF_INFORMATION", CAMDEN, null, 1, 2, 3, 4, 3, 1));
    }

    @Test
    void anActionIsLateFromTheDayAfterItsLast() {
        assertThat(PlanActionView.of(action(Rag.GREEN, TODAY), TODAY).overdue()).isFalse();
        assertThat(PlanActionView.of(action(Rag.GREEN, TODAY), TODAY.plusDays(1)).overdue())
                .isTrue();
        assertThat(PlanActionView.of(action(Rag.COMPLETE, TODAY), TODAY.plusDays(1)).overdue())
                .isFalse();
    }
}
