package london.dsco.review.planimport;

import london.dsco.records.Fact;

/** A file of plans was received. */
record PlanImportReceived(int parts) implements Fact {}
