package london.dsco.network.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One action of a plan after an inspection. */
@Schema(description = "One action in a plan written after an inspection")
record FollowUpAction(
        @Schema(description = "What it must improve, as stated in the report")
                @NotBlank
                @Size(max = 500)
                String improves,
        @Schema(description = "What will be done") @NotBlank @Size(max = 500) String action,
        @Schema(description = "Who will do it: a post or a body, without names")
                @NotBlank
                @Size(max = 200)
                String owner,
        @Schema(description = "The London date it is due to be done") @NotNull LocalDate dueOn,
        @Schema(description = "The London date it was done; left out until it is done")
                LocalDate doneOn,
        @Schema(description = "What it changed; left out until this is known", nullable = true)
                @Size(min = 1, max = 500)
                String changed) {}
