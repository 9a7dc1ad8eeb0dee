package london.dsco.network.actionplan;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.network.paper.Sharing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ActionPlan", description = "What a borough's DSCO plans, and its state")
record ActionPlanView(
        UUID id,
        @Schema(description = "GSS code of the borough that wrote it", examples = "E09000007")
                @Size(max = 9)
                String borough,
        Sharing status,
        @Schema(description = "Name of the plan") @Size(max = 200) String title,
        @Schema(description = "First date of the plan") LocalDate firstDay,
        @Schema(description = "Last date of the plan") LocalDate lastDay,
        @Schema(description = "The borough's strategic priorities") @Size(max = 10)
                List<String> priorities,
        @Schema(description = "What is planned, area by area") @Size(max = 20)
                List<AreaPlanView> areas,
        @Schema(description = "When it was first written") Instant writtenAt) {

    static ActionPlanView of(ActionPlan paper, LocalDate today) {
        ActionPlan.Said said = paper.said();
        return new ActionPlanView(
                paper.id(),
                paper.borough(),
                paper.status(),
                said.title(),
                said.firstDay(),
                said.lastDay(),
                said.priorities(),
                said.areas().stream().map(area -> AreaPlanView.of(area, today)).toList(),
                paper.writtenAt());
    }
}
