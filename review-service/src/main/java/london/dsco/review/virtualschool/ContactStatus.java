package london.dsco.review.virtualschool;

/** The state of a contact. Nobody removes one; a new version replaces it. */
enum ContactStatus {
    KEPT
}
