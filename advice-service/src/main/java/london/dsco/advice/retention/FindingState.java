package london.dsco.advice.retention;

/** What a run finds, or did. */
public enum FindingState {
    /** To be deleted. In a dry run it stays. */
    DUE,
    /** Held back by a legal hold on a request of the child. */
    HELD,
    /** Past its time and not over, such as advice that was sent and never decided on. */
    OPEN,
    DELETED
}
