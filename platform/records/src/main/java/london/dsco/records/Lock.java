package london.dsco.records;

/** Why a record is fetched. */
public enum Lock {
    READ,
    /**
     * For a change: commands on a record run one after the other, so that its facts leave in order.
     */
    CHANGE
}
