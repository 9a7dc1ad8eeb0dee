package london.dsco.network.regionalframework;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.network.paper.Sharing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "FrameworkImplementation", description = "A borough's progress with a framework")
record ImplementationView(
        UUID id,
        @Schema(description = "GSS code of the borough", examples = "E09000007") @Size(max = 9)
                String borough,
        @Schema(description = "Whether every member can read it") Sharing status,
        @Schema(description = "Id of the framework") UUID frameworkId,
        @Schema(description = "The London date it describes") LocalDate asOf,
        @Schema(description = "The borough's name for it", nullable = true) @Size(max = 200)
                String localName,
        @Schema(description = "Where the borough's own version is published", nullable = true)
                @Size(max = 500)
                String address,
        @Schema(description = "Its progress, principle by principle") @Size(max = 30)
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
