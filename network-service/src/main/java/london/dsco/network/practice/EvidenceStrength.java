package london.dsco.network.practice;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How strong the evidence is, and the published reasons for the rating. */
@Schema(description = "How strong the evidence is, and why")
public record EvidenceStrength(
        @Schema(description = "How strong the evidence is") @NotNull Bars bars,
        @Schema(description = "How it was evaluated") @NotNull Evaluation evaluated,
        @Schema(description = "How many months it was evaluated for") @NotNull @Min(0) @Max(240)
                Integer months,
        @Schema(description = "Reasons for the rating") @NotBlank @Size(max = 1000)
                String reasons) {}
