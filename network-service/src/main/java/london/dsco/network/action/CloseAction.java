package london.dsco.network.action;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How an action ended")
record CloseAction(
        @Schema(description = "Whether it was done or dropped") @NotNull ActionOutcome outcome,
        @Schema(
                        description =
                                "Why it is dropped, or the result, without names; required if it is"
                                        + " dropped",
                        nullable = true)
                @Size(max = 1000)
                @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*")
                String reason) {}
