package london.dsco.review.relatedreview;

/**
 * The intervals that no law sets, in months.
 *
 * @param inNeedFirst from a child in need plan to its first review
 * @param inNeedNext from each review of it to the next
 * @param earlyHelp between meetings of the team around a family or child
 */
record ReviewIntervals(int inNeedFirst, int inNeedNext, int earlyHelp) {}
