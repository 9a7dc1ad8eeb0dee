package london.dsco.network.adoption;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.network.paper.Sharing;
import london.dsco.network.practice.MeasuredChange;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Adoption", description = "A borough's report on a practice that it adopted")
record AdoptionView(
        UUID id,
        @Schema(description = "Id of the practice") UUID practiceId,
        @Schema(description = "GSS code of the borough that adopted it", examples = "E09000012")
                @Size(max = 9)
                String borough,
        @Schema(description = "Whether every member can read it") Sharing status,
        @Schema(description = "Date the borough adopted it") LocalDate since,
        @Schema(description = "What it does differently from the practice") @Size(max = 4000)
                String adapted,
        @Schema(description = "This borough's figures before and after") @Size(max = 20)
                List<MeasuredChange> measures,
        @Schema(description = "What it would tell the next borough") @Size(max = 4000)
                String advice,
        @Schema(description = "When it was first written") Instant writtenAt) {

    static AdoptionView of(Adoption paper) {
        return new AdoptionView(
                paper.id(),
                paper.practiceId(),
                paper.borough(),
                paper.status(),
                paper.since(),
                paper.adapted(),
                paper.measures(),
                paper.advice(),
                paper.writtenAt());
    }
}
