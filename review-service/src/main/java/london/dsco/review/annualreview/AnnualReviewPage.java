package london.dsco.review.annualreview;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The form of a page of reviews, for the API description. */
@Schema(description = "One page of reviews, in the order in which they were opened")
record AnnualReviewPage(
        @Schema(maxItems = 200) List<AnnualReviewView> items,
        @Schema(description = "Absent on the last page") String nextCursor) {}
