package london.dsco.advice.triage;

import london.dsco.records.Fact;

/**
 * A manager has set the level of need. It stays within social care.
 *
 * @param from the previous level; null if there was none
 */
record LevelOfNeedSet(Integer from, Integer to) implements Fact {}
