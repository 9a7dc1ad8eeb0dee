package london.dsco.network.maturity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Self-assessment, as written by its author")
record WriteMaturityAssessment(
        @Schema(description = "The calendar year being assessed") @NotNull @Min(2014) @Max(2100)
                Integer year,
        @Schema(description = "A level for each of the four dimensions") @NotEmpty @Size(max = 4)
                List<@NotNull @Valid DimensionLevel> levels) {

    MaturityAssessment.Said said() {
        return new MaturityAssessment.Said(year, levels);
    }
}
