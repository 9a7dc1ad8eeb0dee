package london.dsco.advice.retention;

/** The status of a deleted request. Nothing more can happen to it. */
public enum DeletionStatus {
    DELETED
}
