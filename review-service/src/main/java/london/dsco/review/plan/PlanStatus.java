package london.dsco.review.plan;

/** How much is known of a plan. */
public enum PlanStatus {
    /** Known from the outcome of an advice request: no more than its references and its date. */
    OPENED,
    /** Described by the borough's own system. */
    REGISTERED,
    /** No longer maintained (CFA 2014 s45), unless the death for which it ceased was an error. */
    CEASED
}
