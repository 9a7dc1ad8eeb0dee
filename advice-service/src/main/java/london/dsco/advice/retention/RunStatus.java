package london.dsco.advice.retention;

/** Where a run stands. */
public enum RunStatus {
    /** There is more to delete. A run that was interrupted can be carried on. */
    UNDER_WAY,
    FINISHED
}
