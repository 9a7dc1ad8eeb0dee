package london.dsco.review.virtualschool;

/** Where a contact stands. Nobody removes one; the next word replaces it. */
enum ContactStatus {
    KEPT
}
