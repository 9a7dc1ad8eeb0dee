package london.dsco.network.maturity;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import london.dsco.network.paper.Sharing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "MaturityAssessment",
        description = "How far a borough judges it has got with the role in one year")
record MaturityAssessmentView(
        UUID id,
        @Schema(description = "GSS code of the borough that wrote it", examples = "E09000007")
                @Size(max = 9)
                String borough,
        Sharing status,
        @Schema(description = "The calendar year being assessed") int year,
        @Schema(description = "A level for each of the four dimensions") @Size(max = 4)
                List<DimensionLevel> levels,
        @Schema(description = "When it was first written") Instant writtenAt) {

    static MaturityAssessmentView of(MaturityAssessment paper) {
        MaturityAssessment.Said said = paper.said();
        return new MaturityAssessmentView(
                paper.id(),
                paper.borough(),
                paper.status(),
                said.year(),
                said.levels(),
                paper.writtenAt());
    }
}
