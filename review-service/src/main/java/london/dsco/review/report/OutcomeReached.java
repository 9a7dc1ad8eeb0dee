package london.dsco.review.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import london.dsco.review.outcome.AdulthoodArea;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far the child has come towards one outcome of the plan (regulation 20(5)).
 *
 * @param outcome as the plan words it
 * @param evidence what shows it
 * @param preparingForAdulthood the area of preparing for adulthood that it belongs to, if any
 */
@Schema(name = "OutcomeReached")
public record OutcomeReached(
        @NotBlank @Size(max = 1_000) String outcome,
        @NotNull Progress progress,
        @Schema(nullable = true) @Size(max = 4_000) String evidence,
        @Schema(nullable = true) AdulthoodArea preparingForAdulthood) {

    /** The progress towards an outcome. */
    public enum Progress {
        ACHIEVED,
        ON_TRACK,
        SOME_PROGRESS,
        NO_PROGRESS,
        /** The child has outgrown it, or wants something else. */
        NO_LONGER_RELEVANT
    }
}
