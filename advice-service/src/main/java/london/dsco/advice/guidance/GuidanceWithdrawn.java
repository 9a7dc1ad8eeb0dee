package london.dsco.advice.guidance;

import london.dsco.records.Fact;

/**
 * A borough withdrew the guidance.
 *
 * @param number number of the version that was current
 */
record GuidanceWithdrawn(int number) implements Fact {}
