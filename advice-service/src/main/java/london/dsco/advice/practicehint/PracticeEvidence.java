package london.dsco.advice.practicehint;

/** How strong the evidence of a practice is, from the lowest up; the region's four bars. */
public enum PracticeEvidence {
    EMERGING,
    PROMISING,
    GOOD,
    ROBUST
}
