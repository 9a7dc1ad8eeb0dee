package london.dsco.advice.consideration;

import london.dsco.records.Fact;

/** The request to assess was withdrawn before the decision. */
record ConsiderationWithdrawn() implements Fact {}
