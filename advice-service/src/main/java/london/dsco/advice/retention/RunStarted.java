package london.dsco.advice.retention;

import london.dsco.records.Fact;

/**
 * Somebody has looked for what is past its time.
 *
 * @param found how many requests were, whatever holds them back
 */
record RunStarted(boolean dryRun, int found) implements Fact {}
