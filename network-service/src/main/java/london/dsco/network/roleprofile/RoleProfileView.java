package london.dsco.network.roleprofile;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.network.paper.Sharing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "RoleProfile",
        description = "How a borough has defined the role of its Designated Social Care Officer")
record RoleProfileView(
        UUID id,
        @Schema(description = "GSS code of the borough that wrote it", examples = "E09000007")
                @Size(max = 9)
                String borough,
        Sharing status,
        @Schema(description = "Who holds the post; several people can share it") @Size(max = 6)
                List<Holder> holders,
        @Schema(description = "Date the borough introduced the role") LocalDate since,
        @Schema(description = "Hours a week for the role, for all post holders together")
                BigDecimal hours,
        @Schema(description = "Whether the role is in a job description") boolean inJobDescription,
        @Schema(
                        description =
                                "Whether every post holder is a registered social worker; left out if"
                                        + " not known",
                        nullable = true)
                Boolean registered,
        @Schema(
                        description = "How the post leads; left out if the borough does not say",
                        nullable = true)
                Leadership leadership,
        @Schema(description = "Whose work the role is aligned with through regular meetings")
                @Size(max = 4)
                List<RolePartner> alignedWith,
        @Schema(description = "What the post does, strategically and operationally") @Size(max = 2)
                List<StrandTasks> strands,
        @Schema(description = "How the role came about", nullable = true) @Size(min = 1, max = 2000)
                String history,
        @Schema(description = "When it was first written") Instant writtenAt) {

    static RoleProfileView of(RoleProfile paper) {
        RoleProfile.Said said = paper.said();
        return new RoleProfileView(
                paper.id(),
                paper.borough(),
                paper.status(),
                said.holders(),
                said.since(),
                said.hours(),
                said.inJobDescription(),
                said.registered(),
                said.leadership(),
                said.alignedWith(),
                said.strands(),
                said.history(),
                paper.writtenAt());
    }
}
