package london.dsco.review.plan;

/** How much is known about a plan. */
public enum PlanStatus {
    /** Known from the outcome of an advice request: only its references and its date. */
    OPENED,
    /** Described by the borough's own system. */
    REGISTERED,
    /**
     * No longer maintained (CFA 2014 s45), unless it ceased because of a death that was recorded in
     * error.
     */
    CEASED
}
