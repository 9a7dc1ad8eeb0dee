package london.dsco.records;

/** What a record is wanted for. */
public enum Lock {
    READ,
    /** For a change: commands on one record take turns, so its facts leave in their order. */
    CHANGE
}
