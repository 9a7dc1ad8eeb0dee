package london.dsco.review.invitation;

/** What may keep somebody from a meeting. */
public enum Hindrance {
    /** They are no longer in the borough's register. */
    LEFT,
    /** They are away. The register does not give the reason. */
    ON_LEAVE,
    /** They do not work on that day. */
    NOT_WORKING,
    MORNING_ONLY,
    AFTERNOON_ONLY,
    /** They are invited to another review that meets on that day. */
    OTHER_REVIEW
}
