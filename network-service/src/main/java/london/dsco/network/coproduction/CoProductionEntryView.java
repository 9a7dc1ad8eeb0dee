package london.dsco.network.coproduction;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.network.paper.Sharing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "CoProductionEntry",
        description = "A matter that a borough raised with families, and the result")
record CoProductionEntryView(
        UUID id,
        @Schema(description = "GSS code of the borough that wrote it", examples = "E09000007")
                @Size(max = 9)
                String borough,
        Sharing status,
        @Schema(description = "What it is about") @Size(max = 200) String topic,
        @Schema(description = "Whether it can be decided together with families")
                CoProductionExtent extent,
        @Schema(description = "Why it cannot be decided together, or only in part", nullable = true)
                @Size(min = 1, max = 2000)
                String why,
        @Schema(description = "Who it was raised with") @Size(max = 10)
                List<CoProductionPartner> partners,
        @Schema(description = "When it was raised") LocalDate raisedOn,
        @Schema(
                        description =
                                "What families said; do not include anything that could identify a"
                                        + " person",
                        nullable = true)
                @Size(min = 1, max = 2000)
                String youSaid,
        @Schema(description = "What the borough did about it", nullable = true)
                @Size(min = 1, max = 2000)
                String weDid,
        @Schema(description = "When that was done", nullable = true) LocalDate doneOn,
        @Schema(description = "When it was first written") Instant writtenAt) {

    static CoProductionEntryView of(CoProductionEntry paper) {
        CoProductionEntry.Said said = paper.said();
        return new CoProductionEntryView(
                paper.id(),
                paper.borough(),
                paper.status(),
                said.topic(),
                said.extent(),
                said.why(),
                said.partners(),
                said.raisedOn(),
                said.youSaid(),
                said.weDid(),
                said.doneOn(),
                paper.writtenAt());
    }
}
