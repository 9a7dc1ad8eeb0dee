package london.dsco.network.inspection;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.network.paper.Sharing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "EvidenceItem",
        description = "A piece of evidence that a borough can show an inspector")
record EvidenceItemView(
        UUID id,
        @Schema(
                        description =
                                "GSS code of the borough that wrote it; empty for the network",
                        examples = "E09000007")
                @Size(max = 9)
                String borough,
        @Schema(description = "Whether every member can read it") Sharing status,
        @Schema(description = "What it is") @Size(max = 200) String title,
        @Schema(description = "The frameworks it relates to") @Size(max = 20)
                List<Framework> frameworks,
        @Schema(description = "What it shows") @Size(max = 2000) String shows,
        @Schema(description = "Where it is kept: a place or a file reference") @Size(max = 500)
                String keptAt,
        @Schema(description = "The date it was correct") LocalDate asOf,
        @Schema(description = "When it was first written") Instant writtenAt) {

    static EvidenceItemView of(EvidenceItem paper) {
        EvidenceItem.Said said = paper.said();
        return new EvidenceItemView(
                paper.id(),
                paper.borough(),
                paper.status(),
                said.title(),
                said.frameworks(),
                said.shows(),
                said.keptAt(),
                said.asOf(),
                paper.writtenAt());
    }
}
