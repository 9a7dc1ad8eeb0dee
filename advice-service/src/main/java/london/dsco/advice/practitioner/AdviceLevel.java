package london.dsco.advice.practitioner;

/** Which advice somebody may write: by the child's need and risk, not by rank. */
public enum AdviceLevel {
    /** For a child with an early help plan, or whom nobody in social care knows. */
    EARLY_HELP,
    /** For a child in need, on a protection plan or looked after. */
    SOCIAL_WORKER
}
