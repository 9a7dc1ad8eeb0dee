package london.dsco.grading;

/** The four judgements of an audit, best first. */
public enum Grade {
    OUTSTANDING,
    GOOD,
    REQUIRES_IMPROVEMENT,
    INADEQUATE;

    /** Returns the worse of the two: a cap never lifts a grade. */
    Grade cappedAt(Grade cap) {
        return compareTo(cap) > 0 ? this : cap;
    }
}
