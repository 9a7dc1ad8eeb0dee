package london.dsco.advice.consideration;

import london.dsco.records.Fact;

/** The DSCO passed the consideration to a team. The record says which. */
record ConsiderationPassed() implements Fact {}
