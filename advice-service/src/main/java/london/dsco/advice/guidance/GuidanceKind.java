package london.dsco.advice.guidance;

/** The kinds of guidance that a borough publishes for the people who work with advice. */
public enum GuidanceKind {
    /** How to do the work well. */
    GUIDANCE,
    /** Who does what, in which order and by when. It is data, so that a portal can draw it. */
    PROCESS_MAP,
    /** Findings of research and reviews, with their sources. */
    RESEARCH
}
