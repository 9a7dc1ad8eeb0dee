package london.dsco.grading;

/** The four judgements of an audit, best first. */
public enum Grade {
    OUTSTANDING,
    GOOD,
    REQUIRES_IMPROVEMENT,
    INADEQUATE;

    /** Returns the worse of the two, because a cap never raises a grade. */
    Grade cappedAt(Grade cap) {
        return compareTo(cap) > 0 ? this : cap;
    }
}
