package london.dsco.network.policywatch;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.network.paper.Sharing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PolicyItem", description = "A change in law or policy that members are watching")
record PolicyItemView(
        UUID id,
        @Schema(
                        description =
                                "GSS code of the borough that wrote it; empty for the network",
                        examples = "E09000007")
                @Size(max = 9)
                String borough,
        @Schema(description = "Whether every member can read it") Sharing status,
        @Schema(description = "What changes") @Size(max = 200) String title,
        @Schema(description = "The stage it has reached") PolicyStage stage,
        @Schema(description = "Where it is published") @Size(max = 500) String source,
        @Schema(description = "What it says") @Size(max = 2000) String summary,
        @Schema(description = "What it would mean for social care advice and reviews")
                @Size(max = 2000)
                String effect,
        @Schema(description = "The date it becomes law, once known", nullable = true)
                LocalDate inForceOn,
        @Schema(description = "When to look again") LocalDate reviewOn,
        @Schema(description = "When it was first written") Instant writtenAt) {

    static PolicyItemView of(PolicyItem paper) {
        PolicyItem.Said said = paper.said();
        return new PolicyItemView(
                paper.id(),
                paper.borough(),
                paper.status(),
                said.title(),
                said.stage(),
                said.source(),
                said.summary(),
                said.effect(),
                said.inForceOn(),
                said.reviewOn(),
                paper.writtenAt());
    }
}
