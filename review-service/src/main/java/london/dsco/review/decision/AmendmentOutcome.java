package london.dsco.review.decision;

/** How a decision to amend a plan ends. */
public enum AmendmentOutcome {
    AMENDED,
    /** The family was told the reasons: reg 22(4). */
    NOT_AMENDED
}
