package london.dsco.review.cycle;

/** How an open review cycle stands against its dates. */
public enum CycleState {
    RUNNING,
    DUE_SOON,
    OVERDUE
}
