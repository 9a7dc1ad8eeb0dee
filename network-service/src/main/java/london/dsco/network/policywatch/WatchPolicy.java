package london.dsco.network.policywatch;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import london.dsco.network.paper.WebAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Policy item, as written by its author")
record WatchPolicy(
        @Schema(description = "What changes") @NotBlank @Size(max = 200) String title,
        @Schema(description = "The stage it has reached") @NotNull PolicyStage stage,
        @Schema(description = "Where it is published")
                @NotBlank
                @Size(max = 500)
                @Pattern(regexp = WebAddress.PATTERN)
                String source,
        @Schema(description = "What it says") @NotBlank @Size(max = 2000) String summary,
        @Schema(description = "What it would mean for social care advice and reviews")
                @NotBlank
                @Size(max = 2000)
                String effect,
        @Schema(description = "The date it becomes law, once known") LocalDate inForceOn,
        @Schema(description = "When to look again") @NotNull LocalDate reviewOn) {

    PolicyItem.Said said() {
        return new PolicyItem.Said(title, stage, source, summary, effect, inForceOn, reviewOn);
    }
}
