package london.dsco.network.eligibility;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import london.dsco.network.paper.WebAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Set of criteria, as written by its author")
record WriteEligibilityCriteria(
        @Schema(description = "What the criteria are for") @NotNull EligibilityKind kind,
        @Schema(description = "What the borough offers") @NotBlank @Size(max = 4000) String offer,
        @Schema(description = "Who is eligible") @NotBlank @Size(max = 4000) String threshold,
        @Schema(description = "How decisions are made about who gets how much, and by whom")
                @NotBlank
                @Size(max = 4000)
                String allocation,
        @Schema(description = "How an allocation is reviewed") @NotBlank @Size(max = 2000)
                String review,
        @Schema(
                        description =
                                "How often it is reviewed, in months; required for short breaks",
                        nullable = true)
                @Min(1)
                @Max(36)
                Integer reviewedEveryMonths,
        @Schema(
                        description =
                                "Whether a direct payment covers what was assessed, and how its rate is"
                                        + " set",
                        nullable = true)
                @Size(min = 1, max = 2000)
                String directPayments,
        @Schema(
                        description =
                                "Services in the local offer, including those from the voluntary sector")
                @NotNull
                @Size(max = 50)
                List<@NotNull @Valid LocalProvider> providers,
        @Schema(description = "The date the criteria apply from") @NotNull LocalDate appliesFrom,
        @Schema(description = "Where they are published", nullable = true)
                @Size(max = 500)
                @Pattern(regexp = WebAddress.PATTERN)
                String address) {

    EligibilityCriteria.Said said() {
        return new EligibilityCriteria.Said(
                kind,
                offer,
                threshold,
                allocation,
                review,
                reviewedEveryMonths,
                directPayments,
                providers,
                appliesFrom,
                address);
    }
}
