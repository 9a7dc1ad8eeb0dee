package london.dsco.network.actionplan;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "ActionPlanComparison",
        description = "The state of the boroughs' action plans, area by area")
record PlanStateView(
        @Schema(description = "A line for each area and each borough that plans in it")
                @Size(max = 300)
                List<Line> items) {

    /** One borough's plan in one area. */
    @Schema(
            name = "ActionPlanComparisonLine",
            description = "The state of one borough's plan in one area")
    record Line(
            @Schema(description = "Code of the area") @Size(max = 40) String area,
            @Schema(description = "GSS code of the borough") @Size(max = 9) String borough,
            @Schema(description = "The plan that is counted") UUID planId,
            @Schema(description = "Actions that are red") long red,
            @Schema(description = "Actions that are amber") long amber,
            @Schema(description = "Actions that are green") long green,
            @Schema(description = "Actions that are complete") long complete,
            @Schema(description = "Actions whose date has passed and that are not complete")
                    long overdue,
            @Schema(description = "How often parent carers were asked about the area")
                    long consultations) {

        static Line of(ActionPlan plan, AreaPlan area, LocalDate today) {
            return new Line(
                    area.area(),
                    plan.borough(),
                    plan.id(),
                    count(area, Rag.RED),
                    count(area, Rag.AMBER),
                    count(area, Rag.GREEN),
                    count(area, Rag.COMPLETE),
                    area.actions().stream()
                            .filter(action -> ActionPlanRules.isOverdue(action, today))
                            .count(),
                    area.consultations().size());
        }

        private static long count(AreaPlan area, Rag rag) {
            return area.actions().stream().filter(action -> action.rag() == rag).count();
        }
    }
}
