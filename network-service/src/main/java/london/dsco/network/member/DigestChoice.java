package london.dsco.network.member;

/** Whether a member wants to be sent what is new. */
enum DigestChoice {
    WEEKLY,
    /** What nobody chose otherwise. */
    NEVER
}
