package london.dsco.network.learningreview;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import london.dsco.network.scrutiny.GoverningBody;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Learning review, as written by its author")
record WriteLearningReview(
        @Schema(description = "What kind of learning it is") @NotNull LearningKind kind,
        @Schema(
                        description =
                                "Why the borough looked into it; do not include anything that could"
                                        + " identify a child or family")
                @NotBlank
                @Size(max = 500)
                String trigger,
        @Schema(description = "What it is about, in a few words for each point")
                @NotEmpty
                @Size(max = 20)
                List<@NotBlank @Size(max = 100) String> themes,
        @Schema(description = "What the borough learnt") @NotBlank @Size(max = 4000) String learned,
        @Schema(
                        description =
                                "For learning from an independent intervenor: what made the difference")
                @NotEmpty
                @Size(max = 20)
                List<@NotNull IntervenorPrinciple> principles,
        @Schema(description = "What the borough does differently now") @NotEmpty @Size(max = 20)
                List<@NotBlank @Size(max = 500) String> actions,
        @Schema(description = "The day on which a board was told") LocalDate reportedToBoardOn,
        @Schema(description = "The board that was told; left out if none was")
                GoverningBody reportedTo) {

    LearningReview.Said said() {
        return new LearningReview.Said(
                kind, trigger, themes, learned, principles, actions, reportedToBoardOn, reportedTo);
    }
}
