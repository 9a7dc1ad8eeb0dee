package london.dsco.advice.triage;

import london.dsco.domain.Involvement;
import london.dsco.records.Fact;

/** Social care knows the child in another way than before. No event tells of it. */
record InvolvementChanged(Involvement from, Involvement to) implements Fact {}
