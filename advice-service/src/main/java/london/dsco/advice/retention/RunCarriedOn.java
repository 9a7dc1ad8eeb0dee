package london.dsco.advice.retention;

import london.dsco.records.Fact;

/**
 * A run has deleted what it could for now.
 *
 * @param deleted how many requests it has deleted since it began
 * @param spared how many could not be deleted this time, when their turn came
 */
record RunCarriedOn(int deleted, int spared) implements Fact {}
