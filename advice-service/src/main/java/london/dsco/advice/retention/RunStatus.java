package london.dsco.advice.retention;

/** The status of a run. */
public enum RunStatus {
    /** There is more to delete. A run that was interrupted can continue. */
    UNDER_WAY,
    FINISHED
}
