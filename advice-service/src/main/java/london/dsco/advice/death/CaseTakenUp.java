package london.dsco.advice.death;

import london.dsco.records.Fact;

/** What a death that was recorded in error had stopped goes on where it stood. */
record CaseTakenUp() implements Fact {}
