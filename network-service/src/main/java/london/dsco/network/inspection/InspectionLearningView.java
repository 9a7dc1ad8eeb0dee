package london.dsco.network.inspection;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.network.paper.Sharing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "InspectionLearning", description = "What a borough learnt from an inspection")
record InspectionLearningView(
        UUID id,
        @Schema(
                        description =
                                "GSS code of the borough that wrote it; empty for the network",
                        examples = "E09000007")
                @Size(max = 9)
                String borough,
        @Schema(description = "Whether every member can read it") Sharing status,
        @Schema(description = "What was inspected") Framework framework,
        @Schema(description = "The last date of the inspection") LocalDate inspectedOn,
        @Schema(description = "The published outcome") @Size(max = 300) String outcome,
        @Schema(description = "Where the report is published", nullable = true) @Size(max = 500)
                String reportAddress,
        @Schema(description = "Strengths that inspectors found") @Size(max = 20)
                List<String> strengths,
        @Schema(description = "What inspectors asked to be improved") @Size(max = 20)
                List<String> areasForImprovement,
        @Schema(description = "What inspectors asked to see or hear") @Size(max = 20)
                List<String> askedFor,
        @Schema(description = "What you would tell the next borough") @Size(max = 4000)
                String advice,
        @Schema(description = "The plan the borough wrote after the inspection", nullable = true)
                FollowUp followUp,
        @Schema(
                        description = "How many actions in the plan have not been done",
                        examples = "2",
                        nullable = true)
                Integer actionsOpen,
        @Schema(
                        description = "How many actions have not been done by their London date",
                        examples = "1",
                        nullable = true)
                Integer actionsOverdue,
        @Schema(description = "What inspectors found when they returned", nullable = true)
                Reinspection reinspection,
        @Schema(description = "When it was first written") Instant writtenAt) {

    /**
     * @param today the London date
     */
    static InspectionLearningView of(InspectionLearning paper, LocalDate today) {
        InspectionLearning.Said said = paper.said();
        return new InspectionLearningView(
                paper.id(),
                paper.borough(),
                paper.status(),
                said.framework(),
                said.inspectedOn(),
                said.outcome(),
                said.reportAddress(),
                said.strengths(),
                said.areasForImprovement(),
                said.askedFor(),
                said.advice(),
                said.followUp(),
                InspectionRules.open(said.followUp()),
                InspectionRules.overdue(said.followUp(), today),
                said.reinspection(),
                paper.writtenAt());
    }
}
