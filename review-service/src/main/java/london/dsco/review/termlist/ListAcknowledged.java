package london.dsco.review.termlist;

import london.dsco.records.Fact;

/** Somebody for whom a list was sent has it; a setting by its URN, the others without one. */
record ListAcknowledged(String term, ListReader reader, String settingUrn) implements Fact {}
