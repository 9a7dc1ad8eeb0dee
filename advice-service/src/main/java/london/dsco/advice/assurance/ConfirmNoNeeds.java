package london.dsco.advice.assurance;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A manager agrees that there are no needs.
 *
 * @param adviceVersion the version that you read; refused if it is not the latest
 * @param reason why you agree: what was asked, of whom, and what the family said
 */
public record ConfirmNoNeeds(
        @NotNull @Min(1) @Max(10_000) Integer adviceVersion,
        @NotBlank @Size(max = 2_000) String reason) {}
