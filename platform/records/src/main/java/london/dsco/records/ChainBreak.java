package london.dsco.records;

/**
 * A place where an access log was changed.
 *
 * @param seal number of the seal, counted from one in each borough's chain
 * @param kind kind of change
 */
public record ChainBreak(long seal, Kind kind) {

    /** The kind of change. */
    public enum Kind {
        /** The lines under the seal, or the seal itself, differ from what was sealed. */
        CHANGED,
        /** The seal was written outside the database, and is missing in it. */
        CUT_OFF,
        /** The seal was written outside the database with another hash. */
        REPLACED,
        /** The anchor outside the database has no signature of ours. */
        ANCHOR_NOT_SIGNED
    }
}
