package london.dsco.advice.keyworker;

import java.time.LocalDate;

/**
 * A choice of key worker, with the person who made it.
 *
 * @param since London date from which they are the key worker
 * @param trainedOn London date of their last training in key working; null if none is on record
 */
record KeyWorkerChoice(
        String name, KeyWorkerRole role, ChosenBy chosenBy, LocalDate since, LocalDate trainedOn) {}
