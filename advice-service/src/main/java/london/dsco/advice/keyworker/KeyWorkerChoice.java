package london.dsco.advice.keyworker;

import java.time.LocalDate;

/**
 * Who was chosen as key worker, and by whom.
 *
 * @param since London date from which they are the key worker
 * @param trainedOn London date of their last training in key working; null for none on record
 */
record KeyWorkerChoice(
        String name, KeyWorkerRole role, ChosenBy chosenBy, LocalDate since, LocalDate trainedOn) {}
