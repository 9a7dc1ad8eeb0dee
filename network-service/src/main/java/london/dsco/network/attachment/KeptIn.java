package london.dsco.network.attachment;

/** Where the bytes of a file lie. */
public enum KeptIn {
    /** Beside everything else: in its backups, and under its row-level security. */
    DATABASE(5 * 1024 * 1024),
    /** An S3-compatible store, for what would make the database large. */
    OBJECT_STORE(20 * 1024 * 1024);

    private final int most;

    KeptIn(int most) {
        this.most = most;
    }

    /** The most bytes that one file may have there. */
    int most() {
        return most;
    }
}
