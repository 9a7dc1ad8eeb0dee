package london.dsco.advice.consideration;

import london.dsco.records.Fact;

/** The DSCO passed it to a team. Which one, the record says. */
record ConsiderationPassed() implements Fact {}
