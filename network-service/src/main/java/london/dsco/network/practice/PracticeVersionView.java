package london.dsco.network.practice;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PracticeVersion", description = "What one version of a practice says")
record PracticeVersionView(
        UUID id,
        @Schema(description = "Id of the practice") UUID practiceId,
        @Schema(
                        description =
                                "GSS code of the borough whose practice it is; empty for the"
                                        + " network",
                        examples = "E09000007")
                @Size(max = 9)
                String borough,
        @Schema(
                        description =
                                "Its number, from 1. A version that was replaced before it was"
                                        + " published passes its number to the next.")
                int number,
        @Schema(description = "Its status") VersionStatus status,
        @Schema(description = "GSS codes of the boroughs that have been asked to review it")
                @Size(max = 5)
                List<String> reviewers,
        @Schema(description = "When it was written down") LocalDate proposedOn,
        @Schema(description = "When it was published", nullable = true) LocalDate publishedOn,
        @Schema(description = "What kind of practice it is") PracticeType type,
        @Schema(description = "Which of the four themes it belongs to") Theme theme,
        @Schema(description = "What it is, in a few words") @Size(max = 200) String title,
        @Schema(description = "What was done or happened, and how") @Size(max = 4000)
                String description,
        PracticeTags tags,
        EvidenceStrength evidence,
        ImpactBreadth breadth,
        @Schema(description = "Its overall cost", nullable = true) Cost cost,
        @Schema(description = "What it takes to do it", nullable = true)
                PracticeResources resources,
        @Schema(description = "Who produced it together with the borough") @Size(max = 10)
                List<String> coProducedWith,
        @Schema(description = "What to read or use") @Size(max = 20) List<PracticeSource> sources,
        @Schema(description = "Figures before and after") @Size(max = 20)
                List<MeasuredChange> measures,
        @Schema(description = "Criteria in the audit template that it helps with") @Size(max = 40)
                List<AuditCriterion> criteria,
        @Schema(description = "Who others can ask about it", nullable = true)
                PracticeContact contact) {

    static PracticeVersionView of(PracticeVersion version) {
        Practice.Said said = version.said();
        return new PracticeVersionView(
                version.id(),
                version.practiceId(),
                version.borough(),
                version.number(),
                version.status(),
                version.reviewers(),
                version.proposedOn(),
                version.publishedOn().orElse(null),
                said.type(),
                said.theme(),
                said.title(),
                said.description(),
                said.tags(),
                said.evidence(),
                said.breadth(),
                said.cost(),
                said.resources(),
                said.coProducedWith(),
                said.sources(),
                said.measures(),
                said.criteria(),
                said.contact());
    }
}
