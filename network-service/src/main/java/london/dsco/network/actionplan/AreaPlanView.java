package london.dsco.network.actionplan;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AreaPlanState", description = "What a borough plans in one area, and its state")
record AreaPlanView(
        @Schema(description = "Code of the area") @Size(max = 40) String area,
        @Schema(description = "What must be done") @Size(max = 50) List<PlanActionView> actions,
        @Schema(description = "What parent carers were asked, and what they said") @Size(max = 20)
                List<CarersConsulted> consultations) {

    static AreaPlanView of(AreaPlan plan, LocalDate today) {
        return new AreaPlanView(
                plan.area(),
                plan.actions().stream().map(action -> PlanActionView.of(action, today)).toList(),
                plan.consultations());
    }
}
