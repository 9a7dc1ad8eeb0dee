package london.dsco.review.contribution;

/** How far somebody who was invited has taken part. */
public enum Participation {
    /** The meeting is to come, and nothing has been received. */
    AWAITED,
    /** They sent something in writing, and have not come, or the meeting is to come. */
    CONTRIBUTED,
    ATTENDED,
    /** They do not come, and owe a written contribution. */
    OWES_CONTRIBUTION,
    /** They had to attend and did not; nothing in writing stands in for that. */
    ATTENDANCE_MISSED,
    /** They did not come, and owe nothing. */
    ABSENT
}
