package london.dsco.network.actionplan;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PlanActionState", description = "An action and whether it is late")
record PlanActionView(
        @Schema(description = "What must be done") @Size(max = 1000) String what,
        @Schema(description = "The post responsible for it") @Size(max = 200) String ownerPost,
        @Schema(description = "When it is due to be done") LocalDate dueOn,
        @Schema(description = "Its state, as reported by the borough") Rag rag,
        @Schema(description = "Whether its date has passed and it is not complete") boolean overdue,
        @Schema(description = "What shows that it is done", nullable = true) @Size(max = 2000)
                String evidence,
        @Schema(description = "Themes it supports") @Size(max = 4) List<PlanTheme> themes) {

    static PlanActionView of(PlanAction action, LocalDate today) {
        return new PlanActionView(
                action.what(),
                action.ownerPost(),
                action.dueOn(),
                action.rag(),
                ActionPlanRules.isOverdue(action, today),
                action.evidence(),
                action.themes());
    }
}
