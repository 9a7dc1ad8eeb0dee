package london.dsco.network.sufficiency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The borough's action on what is missing. */
@Schema(description = "What the borough does about what is missing")
record SufficiencyAction(
        @Schema(description = "What is to be done") @NotBlank @Size(max = 1000) String what,
        @Schema(
                        description = "The post that answers for it, never a person's name",
                        examples = "Head of Commissioning")
                @NotBlank
                @Size(max = 200)
                String ownerPost,
        @Schema(description = "When it is to be done") @NotNull LocalDate dueOn) {}
