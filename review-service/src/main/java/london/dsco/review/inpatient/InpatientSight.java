package london.dsco.review.inpatient;

/** How much of the record an actor sees. */
enum InpatientSight {
    /** The DSCO and the child's social worker. */
    WHOLE,
    /** The SEN caseworker: the planned days of a treatment review and of the discharge. */
    DATES;

    /** Returns the value if this sight is the whole record, otherwise null. */
    <T> T whole(T value) {
        return this == WHOLE ? value : null;
    }
}
