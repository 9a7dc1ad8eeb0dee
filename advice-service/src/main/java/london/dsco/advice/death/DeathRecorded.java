package london.dsco.advice.death;

import london.dsco.records.Fact;

/**
 * It was recorded that the child died, or that this was an error. The history holds no day.
 *
 * @param died false where a death had been recorded in error
 */
record DeathRecorded(boolean died) implements Fact {}
