package london.dsco.network.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import london.dsco.network.paper.WebAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Learning from an inspection, as written by its author")
record RecordInspection(
        @Schema(description = "What was inspected") @NotNull Framework framework,
        @Schema(description = "The last date of the inspection") @NotNull LocalDate inspectedOn,
        @Schema(description = "The published outcome") @NotBlank @Size(max = 300) String outcome,
        @Schema(description = "Where the report is published")
                @Size(max = 500)
                @Pattern(regexp = WebAddress.PATTERN)
                String reportAddress,
        @Schema(description = "Strengths that inspectors found") @NotEmpty @Size(max = 20)
                List<@NotBlank @Size(max = 500) String> strengths,
        @Schema(description = "What inspectors asked to be improved") @NotEmpty @Size(max = 20)
                List<@NotBlank @Size(max = 500) String> areasForImprovement,
        @Schema(description = "What inspectors asked to see or hear") @NotEmpty @Size(max = 20)
                List<@NotBlank @Size(max = 500) String> askedFor,
        @Schema(description = "What you would tell the next borough") @NotBlank @Size(max = 4000)
                String advice,
        @Schema(
                        description =
                                "The plan your borough wrote after the inspection; leave it out if"
                                        + " there is none",
                        nullable = true)
                @Valid
                FollowUp followUp,
        @Schema(
                        description =
                                "What inspectors found when they returned; leave it out until they have",
                        nullable = true)
                @Valid
                Reinspection reinspection) {

    InspectionLearning.Said said() {
        return new InspectionLearning.Said(
                framework,
                inspectedOn,
                outcome,
                reportAddress,
                strengths,
                areasForImprovement,
                askedFor,
                advice,
                followUp,
                reinspection);
    }
}
