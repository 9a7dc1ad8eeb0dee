package london.dsco.advice.guidance;

import london.dsco.records.Fact;

/**
 * A borough does not go by it any more.
 *
 * @param number of the version that held
 */
record GuidanceWithdrawn(int number) implements Fact {}
