package london.dsco.advice.keyworker;

import java.time.LocalDate;

/**
 * Who was chosen as key worker, and by whom.
 *
 * @param since London date from which they are the key worker
 */
record KeyWorkerChoice(String name, KeyWorkerRole role, ChosenBy chosenBy, LocalDate since) {}
