package london.dsco.review.relatedreview;

import java.util.List;
import london.dsco.records.Fact;

/** What is kept of a child's other reviews was replaced. Told to no other service. */
record RelatedReviewsKept(List<ReviewKind> kinds) implements Fact {}
