package london.dsco.advice.retention;

/** Where a deleted request stands. Nothing can happen to it any more. */
public enum DeletionStatus {
    DELETED
}
