package london.dsco.network.member;

/** Whether a member wants to receive news. */
enum DigestChoice {
    WEEKLY,
    /** The default. */
    NEVER
}
