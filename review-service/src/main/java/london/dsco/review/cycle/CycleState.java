package london.dsco.review.cycle;

/**
 * How a review cycle stands: against its dates while it is open, completed once decided, closed
 * when the plan ceased before.
 */
public enum CycleState {
    RUNNING,
    DUE_SOON,
    OVERDUE,
    COMPLETED,
    CLOSED
}
