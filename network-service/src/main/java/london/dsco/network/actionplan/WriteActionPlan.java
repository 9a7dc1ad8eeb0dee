package london.dsco.network.actionplan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Action plan, as written by its author")
record WriteActionPlan(
        @Schema(description = "Name of the plan") @NotBlank @Size(max = 200) String title,
        @Schema(description = "First date of the plan") @NotNull LocalDate firstDay,
        @Schema(description = "Last date of the plan") @NotNull LocalDate lastDay,
        @Schema(description = "The borough's strategic priorities, such as five for three years")
                @NotNull
                @Size(max = 10)
                List<@NotBlank @Size(max = 500) String> priorities,
        @Schema(description = "What is planned, area by area") @NotEmpty @Size(max = 20)
                List<@NotNull @Valid AreaPlan> areas) {

    ActionPlan.Said said() {
        return new ActionPlan.Said(title, firstDay, lastDay, priorities, areas);
    }
}
