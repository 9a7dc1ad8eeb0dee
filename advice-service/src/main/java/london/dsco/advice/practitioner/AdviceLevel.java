package london.dsco.advice.practitioner;

/** The advice that somebody may write, by the child's need and risk, not by rank or profession. */
public enum AdviceLevel {
    /** Advice at levels of need 1 and 2: an early help plan, or a child unknown to social care. */
    EARLY_HELP,
    /**
     * Advice at levels of need 3 and 4, and for a child in need, on a protection plan or looked
     * after. A lead practitioner in family help who is not a social worker has this level if the
     * borough lets them hold the plans of children in need.
     */
    SOCIAL_WORKER
}
