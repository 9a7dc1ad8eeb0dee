package london.dsco.network.actionplan;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PlanArea", description = "An area DSCOs plan in")
record PlanAreaView(
        @Schema(description = "How a plan refers to it", examples = "QA_OF_INFORMATION")
                @Size(max = 40)
                String code,
        @Schema(description = "Its name") @Size(max = 200) String title,
        @Schema(description = "What it covers") @Size(max = 1000) String about) {

    static PlanAreaView of(PlanArea area) {
        return new PlanAreaView(area.code(), area.title(), area.about());
    }
}
