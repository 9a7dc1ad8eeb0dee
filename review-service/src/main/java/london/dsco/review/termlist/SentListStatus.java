package london.dsco.review.termlist;

/** Where a list that was sent stands. It stays as it was sent. */
enum SentListStatus {
    SENT
}
