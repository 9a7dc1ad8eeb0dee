package london.dsco.review.relatedreview;

import java.util.List;
import london.dsco.records.Fact;

/** The record of a child's other reviews was replaced. No other service receives it. */
record RelatedReviewsKept(List<ReviewKind> kinds) implements Fact {}
