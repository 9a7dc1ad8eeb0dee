package london.dsco.advice.triage;

import london.dsco.domain.Involvement;
import london.dsco.records.Fact;

/** Social care's involvement with the child has changed. No event mentions it. */
record InvolvementChanged(Involvement from, Involvement to) implements Fact {}
