package london.dsco.review.relatedreview;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A child's other reviews, as an actor sees them. */
@Schema(
        name = "RelatedReviews",
        description = "A child's other reviews, as far as your role can see them")
public record RelatedReviewsView(
        @Schema(description = "The borough's reference for the plan") @Size(max = 64)
                String planRef,
        @Schema(description = "At most one of each kind") @Size(max = 13)
                List<RelatedReviewView> reviews) {}
