package london.dsco.network.actionplan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A borough's plan for one area. */
@Schema(description = "What a borough plans in one area")
record AreaPlan(
        @Schema(
                        description = "Code of the area, as in the list of areas",
                        examples = "QA_OF_INFORMATION")
                @NotNull
                @Size(max = 40)
                String area,
        @Schema(description = "What must be done") @NotNull @Size(max = 50)
                List<@NotNull @Valid PlanAction> actions,
        @Schema(description = "What parent carers were asked, and what they said")
                @NotNull
                @Size(max = 20)
                List<@NotNull @Valid CarersConsulted> consultations) {}
