package london.dsco.advice.dispute;

/** How a dispute ended. */
public enum DisputeOutcome {
    /** The boroughs agreed. */
    AGREED,
    /**
     * The Secretary of State determined it. This is possible only for ordinary residence, if the
     * authorities do not agree (Children Act 1989 s30(2); for an adult, Care Act 2014 s40).
     */
    DETERMINED,
    /** The borough that raised the dispute withdrew it. */
    NOT_PURSUED
}
