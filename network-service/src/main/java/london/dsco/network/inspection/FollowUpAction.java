package london.dsco.network.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One action of a plan after an inspection. */
@Schema(description = "One action of a plan after an inspection")
record FollowUpAction(
        @Schema(description = "What it is to improve, as the report says")
                @NotBlank
                @Size(max = 500)
                String improves,
        @Schema(description = "What is done") @NotBlank @Size(max = 500) String action,
        @Schema(description = "Who does it: a post or a body, without names")
                @NotBlank
                @Size(max = 200)
                String owner,
        @Schema(description = "The London day by which it is done") @NotNull LocalDate dueOn,
        @Schema(description = "The London day on which it was done; left out while it is not")
                LocalDate doneOn,
        @Schema(description = "What it changed; left out while nobody knows", nullable = true)
                @Size(min = 1, max = 500)
                String changed) {}
