package london.dsco.review.invitation;

/** How much a review needs somebody. */
public enum Presence {
    /** Comes to the meeting. A written contribution does not stand in for them. */
    MUST_ATTEND,
    /** Comes to the meeting, or contributes in writing. */
    ATTEND_OR_CONTRIBUTE,
    /** Has to be invited, and owes nothing: the family. */
    MUST_BE_INVITED,
    /** May be invited. */
    MAY_BE_INVITED;

    /** Whether somebody who does not come owes a written contribution. */
    public boolean owesContribution() {
        return this == MUST_ATTEND || this == ATTEND_OR_CONTRIBUTE;
    }

    /** Whether the review is not properly convened without an invitation of them. */
    public boolean hasToBeInvited() {
        return this != MAY_BE_INVITED;
    }
}
