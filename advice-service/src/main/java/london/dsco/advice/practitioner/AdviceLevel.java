package london.dsco.advice.practitioner;

/** Which advice somebody may write: by the child's need and risk, not by rank or profession. */
public enum AdviceLevel {
    /**
     * At levels of need 1 and 2: an early help plan, or a child whom nobody in social care knows.
     */
    EARLY_HELP,
    /**
     * At levels of need 3 and 4, and for a child in need, on a protection plan or looked after. A
     * lead practitioner in family help who is not a social worker has it where the borough lets
     * them hold the plans of children in need.
     */
    SOCIAL_WORKER
}
