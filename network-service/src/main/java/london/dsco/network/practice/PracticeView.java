package london.dsco.network.practice;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.network.paper.Sharing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Practice", description = "An entry of the practice library")
record PracticeView(
        UUID id,
        @Schema(
                        description =
                                "GSS code of the borough that wrote it; empty for the network",
                        examples = "E09000007")
                @Size(max = 9)
                String borough,
        @Schema(description = "Whether every member can read it") Sharing status,
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
                PracticeContact contact,
        @Schema(description = "When its current text was published", nullable = true)
                LocalDate publishedOn,
        @Schema(description = "When the borough is due to review it") LocalDate reviewOn,
        @Schema(description = "Whether it is shared and due for review") boolean reviewDue,
        @Schema(description = "How many other boroughs share their adoption of it") long adoptions,
        @Schema(description = "When it was first written") Instant writtenAt) {

    /**
     * @param adoptions number of boroughs that share that they adopted it
     */
    static PracticeView of(Practice paper, long adoptions, LocalDate today) {
        return new PracticeView(
                paper.id(),
                paper.borough(),
                paper.status(),
                paper.type(),
                paper.theme(),
                paper.title(),
                paper.description(),
                paper.tags(),
                paper.evidence(),
                paper.breadth(),
                paper.cost().orElse(null),
                paper.resources().orElse(null),
                paper.coProducedWith(),
                paper.sources(),
                paper.measures(),
                paper.criteria(),
                paper.contact().orElse(null),
                paper.publishedOn().orElse(null),
                paper.reviewOn(),
                paper.isShared() && !paper.reviewOn().isAfter(today),
                adoptions,
                paper.writtenAt());
    }
}
