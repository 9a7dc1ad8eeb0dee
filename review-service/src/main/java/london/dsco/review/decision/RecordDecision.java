package london.dsco.review.decision;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the authority decided after a review.
 *
 * @param decision what it decided
 * @param decidedOn London date; the next cycle starts with it
 * @param notifiedOn London date on which the family was told
 */
@Schema(name = "RecordReviewDecision")
public record RecordDecision(
        @NotNull Decision decision, @NotNull LocalDate decidedOn, @NotNull LocalDate notifiedOn) {}
