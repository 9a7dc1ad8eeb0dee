package london.dsco.review.contribution;

/** How far somebody who was invited has taken part. */
public enum Participation {
    /** The meeting is in the future, and nothing has been received. */
    AWAITED,
    /** They sent something in writing and did not come, or the meeting is in the future. */
    CONTRIBUTED,
    ATTENDED,
    /** They are not coming, and owe a written contribution. */
    OWES_CONTRIBUTION,
    /** They had to attend and did not. A written contribution does not replace attendance. */
    ATTENDANCE_MISSED,
    /** They did not come, and owe nothing. */
    ABSENT
}
