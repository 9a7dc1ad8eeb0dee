package london.dsco.network.regionalframework;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.network.paper.Sharing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "FrameworkImplementation", description = "How far a borough is with a framework")
record ImplementationView(
        UUID id,
        @Schema(description = "GSS code of the borough", examples = "E09000007") @Size(max = 9)
                String borough,
        @Schema(description = "Whether every member reads it") Sharing status,
        @Schema(description = "Id of the framework") UUID frameworkId,
        @Schema(description = "The London day of which it speaks") LocalDate asOf,
        @Schema(description = "What it is called in the borough", nullable = true) @Size(max = 200)
                String localName,
        @Schema(description = "Where the borough's own version is published", nullable = true)
                @Size(max = 500)
                String address,
        @Schema(description = "How far it is, principle by principle") @Size(max = 30)
                List<PrincipleState> states,
        @Schema(description = "When it was first written") Instant writtenAt) {

    static ImplementationView of(Implementation paper) {
        Implementation.Said said = paper.said();
        return new ImplementationView(
                paper.id(),
                paper.borough(),
                paper.status(),
                said.frameworkId(),
                said.asOf(),
                said.localName(),
                said.address(),
                said.states(),
                paper.writtenAt());
    }
}
