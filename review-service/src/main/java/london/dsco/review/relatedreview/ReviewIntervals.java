package london.dsco.review.relatedreview;

/**
 * The intervals that no law sets, in months.
 *
 * @param inNeedFirst from a child in need plan to its first review
 * @param inNeedNext from each review of it to the next
 * @param earlyHelp between meetings of the team around a family or child
 * @param paymentFirst from the first direct payment under Children Act 1989 s 17A to its review
 * @param paymentNext from each review of these payments to the next
 */
record ReviewIntervals(
        int inNeedFirst, int inNeedNext, int earlyHelp, int paymentFirst, int paymentNext) {}
