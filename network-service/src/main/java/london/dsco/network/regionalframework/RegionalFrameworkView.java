package london.dsco.network.regionalframework;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.network.paper.Sharing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RegionalFramework", description = "A framework agreed by boroughs")
record RegionalFrameworkView(
        UUID id,
        @Schema(
                        description =
                                "GSS code of the borough that wrote it; empty for the network",
                        examples = "E09000007")
                @Size(max = 9)
                String borough,
        @Schema(description = "Whether every member can read it") Sharing status,
        @Schema(description = "What it is called") @Size(max = 200) String title,
        @Schema(description = "What it is for") @Size(max = 2000) String purpose,
        @Schema(description = "GSS codes of the boroughs that agreed it; empty for all")
                @Size(max = 33)
                List<String> parties,
        @Schema(description = "Its principles") @Size(max = 30) List<Principle> principles,
        @Schema(description = "The London date it was agreed") LocalDate agreedOn,
        @Schema(description = "Where it is published", nullable = true) @Size(max = 500)
                String address,
        @Schema(description = "When it was first written") Instant writtenAt) {

    static RegionalFrameworkView of(RegionalFramework paper) {
        RegionalFramework.Said said = paper.said();
        return new RegionalFrameworkView(
                paper.id(),
                paper.borough(),
                paper.status(),
                said.title(),
                said.purpose(),
                said.parties(),
                said.principles(),
                said.agreedOn(),
                said.address(),
                paper.writtenAt());
    }
}
