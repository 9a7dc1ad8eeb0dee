package london.dsco.review.outcome;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An outcome on the way to adulthood, from review to review.
 *
 * @param outcome in words
 * @param setOn when it was agreed
 * @param progress how far it has come by now
 * @param history what counts of each review, in their order
 */
@Schema(name = "AdulthoodOutcome")
public record AdulthoodOutcomeView(
        UUID id,
        AdulthoodArea area,
        @Size(max = 1_000) String outcome,
        LocalDate setOn,
        Progress progress,
        @Size(max = 200) List<AtReview> history) {

    /**
     * How far an outcome had come at a review.
     *
     * @param recordedOn when that was recorded
     * @param reason why it was stopped
     */
    @Schema(name = "AdulthoodProgressAtReview")
    public record AtReview(
            UUID reviewId,
            Progress progress,
            @Schema(nullable = true) @Size(max = 500) String reason,
            LocalDate recordedOn) {

        static AtReview of(RecordedProgress recorded) {
            return new AtReview(
                    recorded.reviewId(),
                    recorded.progress(),
                    recorded.reason().orElse(null),
                    recorded.recordedOn());
        }
    }

    static AdulthoodOutcomeView of(FollowedOutcome followed) {
        AdulthoodOutcome outcome = followed.outcome();
        return new AdulthoodOutcomeView(
                outcome.id(),
                outcome.area(),
                outcome.outcome(),
                outcome.setOn(),
                followed.progress(),
                followed.byReview().stream().map(AtReview::of).toList());
    }
}
