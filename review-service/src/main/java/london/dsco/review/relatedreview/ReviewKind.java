package london.dsco.review.relatedreview;

/** A review of a child or young person other than the annual review of their plan. */
public enum ReviewKind {
    /** The personal education plan of a looked-after child. */
    PEP,
    /** The review of a looked-after child's care plan. */
    CLA,
    /** The review of a child in need plan. */
    CIN,
    /** The review child protection conference. */
    CP,
    /** The review of a care leaver's pathway plan. */
    PATHWAY,
    /** A health review. */
    HEALTH,
    /** The review of a personal budget. */
    PERSONAL_BUDGET,
    /** The review of a series of short breaks. */
    SHORT_BREAK,
    /** Team around the family. */
    TAF,
    /** Team around the child. */
    TAC,
    /** The assessment of a child in need: its end, which the other reviews wait for. */
    S17
}
