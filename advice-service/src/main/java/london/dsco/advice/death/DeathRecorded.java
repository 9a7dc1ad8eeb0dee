package london.dsco.advice.death;

import london.dsco.records.Fact;

/**
 * Somebody recorded that the child died, or that this was an error. The history contains no day.
 *
 * @param died false if a death was recorded in error
 */
record DeathRecorded(boolean died) implements Fact {}
