package london.dsco.network.scrutiny;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.network.paper.Sharing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Scrutiny", description = "What a board or committee concluded")
record ScrutinyView(
        UUID id,
        @Schema(description = "GSS code of its borough", examples = "E09000007") @Size(max = 9)
                String borough,
        Sharing status,
        @Schema(description = "Which body") GoverningBody body,
        @Schema(description = "The date it met") LocalDate heldOn,
        @Schema(description = "What it looked at") @Size(max = 200) String subject,
        @Schema(description = "What it concluded") @Size(max = 2000) String outcome,
        @Schema(description = "What it asked the borough to do") @Size(max = 20)
                List<@Size(max = 500) String> actions,
        @Schema(description = "The date it will look again", nullable = true) LocalDate againOn,
        @Schema(description = "When it was first written") Instant writtenAt) {

    static ScrutinyView of(Scrutiny paper) {
        Scrutiny.Said said = paper.said();
        return new ScrutinyView(
                paper.id(),
                paper.borough(),
                paper.status(),
                said.body(),
                said.heldOn(),
                said.subject(),
                said.outcome(),
                said.actions(),
                said.againOn(),
                paper.writtenAt());
    }
}
