package london.dsco.advice.guidance;

/** What a borough publishes for the people who work with advice. */
public enum GuidanceKind {
    /** How the work is done well. */
    GUIDANCE,
    /** Who does what, in which order and by when: as data, so that a portal can draw it. */
    PROCESS_MAP,
    /** What research and reviews found, with its sources. */
    RESEARCH
}
