package london.dsco.review.termlist;

import london.dsco.records.Fact;

/** A recipient of a list acknowledged it: a setting with its URN, the others without one. */
record ListAcknowledged(String term, ListReader reader, String settingUrn) implements Fact {}
