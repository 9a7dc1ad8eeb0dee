package london.dsco.network.statement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a group said about a draft.
 *
 * @param asked a group or body, never a person
 * @param changed null if nothing was changed
 */
@Schema(description = "What a group said about a draft, and what was changed")
record StatementConsultation(
        @Schema(
                        description =
                                "Who was asked, such as the parent carer forum; never a person's name")
                @NotBlank
                @Size(max = 200)
                String asked,
        @Schema(description = "When they were asked") @NotNull LocalDate heldOn,
        @Schema(description = "What they said") @NotBlank @Size(max = 2000) String said,
        @Schema(description = "What was changed because of it", nullable = true)
                @Size(min = 1, max = 2000)
                String changed) {}
