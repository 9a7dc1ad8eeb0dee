package london.dsco.review.relatedreview;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of a child's other reviews, as an actor sees it. */
@Schema(
        name = "RelatedReview",
        description = "One of a child's other reviews, as far as your role can see it")
public record RelatedReviewView(
        @Schema(
                        nullable = true,
                        description =
                                "Which review it is; absent if your role is not allowed to know")
                ReviewKind kind,
        @Schema(nullable = true, description = "The fixed day") LocalDate on,
        @Schema(nullable = true, description = "The window in which it should take place")
                RecordRelatedReviews.Window window,
        @Schema(nullable = true, description = "The last day the next one is in time")
                LocalDate dueBy,
        @Schema(nullable = true, description = "Whether dueBy is law, guidance or practice")
                Basis basis,
        @Schema(nullable = true, description = "The source of dueBy") @Size(max = 200)
                String citation,
        @Schema(nullable = true, description = "What the next one is counted from")
                RecordRelatedReviews.CountedFrom countedFrom,
        @Schema(nullable = true, description = "For a PEP: how the pupil premium is used")
                PupilPremium pupilPremium) {

    static RelatedReviewView of(RelatedReview review, Optional<NextDue> due, RelatedSight sight) {
        KeptDates dates = review.dates();
        boolean named = sight.names(review.kind());
        boolean whole = sight.contents(review.kind());
        return new RelatedReviewView(
                named ? review.kind() : null,
                dates.fixedOn(),
                dates.windowFrom() == null
                        ? null
                        : new RecordRelatedReviews.Window(dates.windowFrom(), dates.windowTo()),
                due.map(NextDue::by).orElse(null),
                named ? due.map(NextDue::basis).orElse(null) : null,
                named ? due.map(NextDue::citation).orElse(null) : null,
                whole && dates.beganOn() != null
                        ? new RecordRelatedReviews.CountedFrom(
                                dates.beganOn(), dates.lastReviewedOn(), dates.reviewsHeld())
                        : null,
                whole ? review.pupilPremium().orElse(null) : null);
    }
}
