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
        description = "What a borough needs over some years, and has")
record SufficiencyStatementView(
        UUID id,
        @Schema(description = "GSS code of its borough", examples = "E09000007") @Size(max = 9)
                String borough,
        Sharing status,
        @Schema(description = "Which duties it answers") @Size(max = 3)
                List<SufficiencyDuty> duties,
        @Schema(description = "What the statement is called") @Size(max = 200) String title,
        @Schema(description = "The first day that it is about") LocalDate startsOn,
        @Schema(description = "The last day that it is about") LocalDate endsOn,
        @Schema(description = "The London day of the counts") LocalDate countedOn,
        @Schema(description = "What is needed and what there is") @Size(max = 11)
                List<ProvisionNeedView> needs,
        @Schema(description = "Why children are outside the area, and what would bring them nearer")
                @Size(max = 4000)
                String farFromHome,
        @Schema(description = "Who was asked") @Size(max = 6) List<AskedGroup> asked,
        @Schema(description = "What is done about it") @Size(max = 30)
                List<SufficiencyAction> actions,
        @Schema(description = "Where it is published", nullable = true) @Size(max = 500)
                String address,
        @Schema(description = "When it is looked at again") LocalDate reviewOn,
        @Schema(description = "When it was first written") Instant writtenAt) {

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
