package london.dsco.advice.triage;

import london.dsco.records.Fact;

/**
 * A manager has set the level of need. It stays within social care.
 *
 * @param from the level before; null for the first
 */
record LevelOfNeedSet(Integer from, Integer to) implements Fact {}
