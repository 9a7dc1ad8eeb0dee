package london.dsco.advice.retention;

/** The state of a run's finding. */
public enum FindingState {
    /** It is due for deletion. In a dry run it stays. */
    DUE,
    /** A legal hold on a request of the child keeps it. */
    HELD,
    /**
     * It is past its time but not over, such as advice that was sent without a decision after it.
     */
    OPEN,
    DELETED
}
