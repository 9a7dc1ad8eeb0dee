package london.dsco.advice.retention;

import london.dsco.records.Fact;

/**
 * Somebody has looked for what is past its time.
 *
 * @param found how many requests were, whatever holds them back
 * @param considerations how many considerations were, held by nothing
 */
record RunStarted(boolean dryRun, int found, int considerations) implements Fact {}
