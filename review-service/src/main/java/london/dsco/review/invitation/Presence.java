package london.dsco.review.invitation;

/** How much a review needs somebody. */
public enum Presence {
    /** Attends the meeting. A written contribution does not replace attendance. */
    MUST_ATTEND,
    /** Attends the meeting, or contributes in writing. */
    ATTEND_OR_CONTRIBUTE,
    /** Must be invited, and owes nothing: the family. */
    MUST_BE_INVITED,
    /** May be invited. */
    MAY_BE_INVITED;

    /** Returns whether somebody who does not come owes a written contribution. */
    public boolean owesContribution() {
        return this == MUST_ATTEND || this == ATTEND_OR_CONTRIBUTE;
    }

    /** Returns whether the review is properly convened only if they are invited. */
    public boolean hasToBeInvited() {
        return this != MAY_BE_INVITED;
    }
}
