package london.dsco.advice.guidance;

import london.dsco.records.Fact;

/** Somebody has read a version. */
record GuidanceAcknowledged(int number) implements Fact {}
