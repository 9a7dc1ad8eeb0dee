package london.dsco.network.attachment;

/** Whether a file is still available. */
public enum AttachmentStatus {
    KEPT,
    /** Removed for good; its bytes are deleted. */
    REMOVED
}
