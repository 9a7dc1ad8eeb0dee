package london.dsco.advice.practicehint;

/** The strength of a practice's evidence, from the lowest; the region's four bars. */
public enum PracticeEvidence {
    EMERGING,
    PROMISING,
    GOOD,
    ROBUST
}
