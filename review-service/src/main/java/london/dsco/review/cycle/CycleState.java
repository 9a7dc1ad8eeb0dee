package london.dsco.review.cycle;

/**
 * The state of a review cycle: compared with its dates while it is open, completed after the
 * decision, closed if the plan ceased before the decision.
 */
public enum CycleState {
    RUNNING,
    DUE_SOON,
    OVERDUE,
    COMPLETED,
    CLOSED
}
