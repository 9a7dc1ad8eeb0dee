package london.dsco.advice.retention;

import london.dsco.records.Fact;

/**
 * A run deleted as much as one call may.
 *
 * @param deleted number of requests deleted since it began
 * @param spared number of requests that could not be deleted in this call
 */
record RunCarriedOn(int deleted, int spared) implements Fact {}
