package london.dsco.network.attachment;

/** Whether a file can still be had. */
public enum AttachmentStatus {
    KEPT,
    /** Taken away for good; its bytes are deleted. */
    REMOVED
}
