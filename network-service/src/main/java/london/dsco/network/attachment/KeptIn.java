package london.dsco.network.attachment;

/** Where the bytes of a file are stored. */
public enum KeptIn {
    /** In the database: in its backups, and under its row-level security. */
    DATABASE(5 * 1024 * 1024),
    /** An S3-compatible store, for files that would make the database large. */
    OBJECT_STORE(20 * 1024 * 1024);

    private final int most;

    KeptIn(int most) {
        this.most = most;
    }

    /** Returns the maximum size of a file there, in bytes. */
    int most() {
        return most;
    }
}
