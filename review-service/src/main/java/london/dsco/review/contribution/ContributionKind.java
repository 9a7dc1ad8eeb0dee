package london.dsco.review.contribution;

/** How somebody took part in a review. */
public enum ContributionKind {
    /** They came to the meeting. */
    ATTENDANCE,
    /** They said that they cannot come. They still owe whatever they owed before. */
    APOLOGY,
    /** Advice and information for the meeting (reg 20(4)). */
    WRITTEN_ADVICE,
    /** A written contribution from somebody who does not come. */
    CONTRIBUTION_IN_LIEU;

    /** Returns whether it is in writing and due before the meeting. */
    public boolean isWritten() {
        return this == WRITTEN_ADVICE || this == CONTRIBUTION_IN_LIEU;
    }

    public boolean isAttendance() {
        return this == ATTENDANCE;
    }
}
