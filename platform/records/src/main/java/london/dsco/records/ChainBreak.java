package london.dsco.records;

/**
 * One place where an access log is not what it was.
 *
 * @param seal number of the seal, counted from one in each borough's chain
 * @param kind what is wrong there
 */
public record ChainBreak(long seal, Kind kind) {

    /** What is wrong there. */
    public enum Kind {
        /** The lines under the seal, or the seal itself, are not those that were sealed. */
        CHANGED,
        /** The seal was written down outside the database, and is gone from it. */
        CUT_OFF,
        /** The seal was written down outside the database with another hash. */
        REPLACED,
        /** What was written down outside the database bears no signature of ours. */
        ANCHOR_NOT_SIGNED
    }
}
