package london.dsco.network.sufficiency;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.network.paper.Sharing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "SufficiencyStatement",
        description = "What a borough needs over some years, and what it has")
record SufficiencyStatementView(
        UUID id,
        @Schema(description = "GSS code of the borough that wrote it", examples = "E09000007")
                @Size(max = 9)
                String borough,
        Sharing status,
        @Schema(description = "The duties it meets") @Size(max = 3) List<SufficiencyDuty> duties,
        @Schema(description = "Its title") @Size(max = 200) String title,
        @Schema(description = "First date it covers") LocalDate startsOn,
        @Schema(description = "Last date it covers") LocalDate endsOn,
        @Schema(description = "The London date of the counts") LocalDate countedOn,
        @Schema(description = "What is needed and what there is") @Size(max = 11)
                List<ProvisionNeedView> needs,
        @Schema(
                        description =
                                "Why children live or learn outside the area, and what would bring them"
                                        + " nearer")
                @Size(max = 4000)
                String farFromHome,
        @Schema(description = "Who was consulted") @Size(max = 6) List<AskedGroup> asked,
        @Schema(description = "What the borough is doing about it") @Size(max = 30)
                List<SufficiencyAction> actions,
        @Schema(description = "Where it is published", nullable = true) @Size(max = 500)
                String address,
        @Schema(description = "When it is next reviewed") LocalDate reviewOn,
        @Schema(description = "Date it was first written") Instant writtenAt) {

    static SufficiencyStatementView of(SufficiencyStatement paper, Actor reader) {
        SufficiencyStatement.Said said = paper.said();
        boolean own = paper.isOf(reader);
        return new SufficiencyStatementView(
                paper.id(),
                paper.borough(),
                paper.status(),
                said.duties(),
                said.title(),
                said.startsOn(),
                said.endsOn(),
                said.countedOn(),
                said.needs().stream().map(need -> ProvisionNeedView.of(need, own)).toList(),
                said.farFromHome(),
                said.asked(),
                said.actions(),
                said.address(),
                said.reviewOn(),
                paper.writtenAt());
    }
}
