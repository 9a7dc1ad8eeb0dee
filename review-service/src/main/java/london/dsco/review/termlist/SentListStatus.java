package london.dsco.review.termlist;

/** The state of a list that was sent. It never changes. */
enum SentListStatus {
    SENT
}
