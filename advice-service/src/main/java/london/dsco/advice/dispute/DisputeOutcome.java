package london.dsco.advice.dispute;

/** How a dispute ended. */
public enum DisputeOutcome {
    /** The boroughs agreed. */
    AGREED,
    /**
     * The Secretary of State determined it: of ordinary residence only, where the authorities do
     * not agree (Children Act 1989 s30(2); of an adult, Care Act 2014 s40).
     */
    DETERMINED,
    /** The borough that raised it no longer maintains it. */
    NOT_PURSUED
}
