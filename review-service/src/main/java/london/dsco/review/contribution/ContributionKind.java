package london.dsco.review.contribution;

/** How somebody took part in a review. */
public enum ContributionKind {
    /** They came to the meeting. */
    ATTENDANCE,
    /** They said that they cannot come. It settles nothing that they owe. */
    APOLOGY,
    /** Advice and information for the meeting (reg 20(4)). */
    WRITTEN_ADVICE,
    /** What they would have said, from somebody who does not come. */
    CONTRIBUTION_IN_LIEU;

    /** Whether it is something in writing that is due before the meeting. */
    public boolean isWritten() {
        return this == WRITTEN_ADVICE || this == CONTRIBUTION_IN_LIEU;
    }

    public boolean isAttendance() {
        return this == ATTENDANCE;
    }
}
