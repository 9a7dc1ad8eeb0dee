package london.dsco.review.transfer;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The old authority's request to transfer a plan. */
@Schema(description = "The authority that a plan passes to, and since when the move is known")
public record TransferPlan(
        @NotNull
                @Pattern(
                        regexp = "^E\\d{8}$",
                        message = "A GSS code is the letter E and eight digits.")
                @Schema(
                        description = "GSS code of the borough the child has moved to",
                        maxLength = 9,
                        examples = "E09000019")
                String toBorough,
        @NotNull @Schema(description = "The day of the move. It must not be in the future.")
                LocalDate movedOn,
        @NotNull
                @Schema(
                        description =
                                "The day your authority became aware of the move. It must not be in the"
                                        + " future.")
                LocalDate becameAwareOn,
        @Schema(
                        description =
                                "True if whoever gave the advice, your authority and the family agree"
                                        + " that it is sufficient: the new authority must not seek it again (reg"
                                        + " 15(3)(b)). False when left out.")
                Boolean adviceSufficient) {}
