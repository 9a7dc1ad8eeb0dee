package london.dsco.network.regionalframework;

/** How far a borough has put a principle into practice. */
enum ImplementationState {
    NOT_STARTED,
    UNDER_WAY,
    IN_PLACE,
    /** The borough does something else, and says what. */
    DIFFERENTLY
}
