package london.dsco.advice.equality;

/**
 * One group of children in a table.
 *
 * @param key of the group
 * @param dispatched pieces of advice
 * @param onTime how many of them were sent within six weeks
 */
record Tally(String key, long dispatched, long onTime) {

    private static final long LEAST = 6;
    private static final long LEAST_OF_A_SHARE = 10;

    /** Whether its figures by themselves could tell of a child. */
    boolean isSmall() {
        return dispatched > 0
                && (dispatched < LEAST_OF_A_SHARE || isFew(onTime) || isFew(dispatched - onTime));
    }

    private static boolean isFew(long count) {
        return count > 0 && count < LEAST;
    }
}
