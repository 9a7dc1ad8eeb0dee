package london.dsco.review.inpatient;

/** How much of it an actor sees. */
enum InpatientSight {
    /** The DSCO and the child's social worker. */
    WHOLE,
    /** The SEN caseworker: the days for which a treatment review and the discharge are planned. */
    DATES;

    /** The value for those who see the whole, else null. */
    <T> T whole(T value) {
        return this == WHOLE ? value : null;
    }
}
