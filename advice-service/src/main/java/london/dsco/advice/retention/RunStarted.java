package london.dsco.advice.retention;

import london.dsco.records.Fact;

/**
 * Somebody started a run.
 *
 * @param found number of requests past their time, including those on hold
 * @param considerations number of considerations past their time, without those on hold
 */
record RunStarted(boolean dryRun, int found, int considerations) implements Fact {}
