package london.dsco.network.learningreview;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.network.paper.Sharing;
import london.dsco.network.scrutiny.GoverningBody;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "LearningReview",
        description =
                "What a borough learnt from a case or an intervention, written so that nobody"
                        + " can be recognised")
record LearningReviewView(
        UUID id,
        @Schema(
                        description =
                                "GSS code of the borough that wrote it; empty for the network",
                        examples = "E09000007")
                @Size(max = 9)
                String borough,
        @Schema(description = "Whether every member can read it") Sharing status,
        @Schema(description = "What kind of learning it is") LearningKind kind,
        @Schema(
                        description =
                                "Why the borough looked into it; do not include anything that could"
                                        + " identify a child or family")
                @Size(max = 500)
                String trigger,
        @Schema(description = "What it is about, in a few words for each point") @Size(max = 20)
                List<String> themes,
        @Schema(description = "What the borough learnt") @Size(max = 4000) String learned,
        @Schema(
                        description =
                                "For learning from an independent intervenor: what made the difference")
                @Size(max = 20)
                List<IntervenorPrinciple> principles,
        @Schema(description = "What the borough does differently now") @Size(max = 20)
                List<String> actions,
        @Schema(description = "The day on which a board was told", nullable = true)
                LocalDate reportedToBoardOn,
        @Schema(description = "The board that was told", nullable = true) GoverningBody reportedTo,
        @Schema(description = "When it was first written") Instant writtenAt) {

    static LearningReviewView of(LearningReview paper) {
        LearningReview.Said said = paper.said();
        return new LearningReviewView(
                paper.id(),
                paper.borough(),
                paper.status(),
                said.kind(),
                said.trigger(),
                said.themes(),
                said.learned(),
                said.principles(),
                said.actions(),
                said.reportedToBoardOn(),
                said.reportedTo(),
                paper.writtenAt());
    }
}
