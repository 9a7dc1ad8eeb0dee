package london.dsco.advice.death;

import london.dsco.records.Fact;

/** A case goes on from its earlier status, after a death recorded in error had ended it. */
record CaseTakenUp() implements Fact {}
