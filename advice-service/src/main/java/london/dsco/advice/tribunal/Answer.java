package london.dsco.advice.tribunal;

import java.time.LocalDate;

/**
 * What the authority answered.
 *
 * @param respondedOn London date
 * @param reasons null for none, which is refused
 */
record Answer(LocalDate respondedOn, ResponseDecision decision, String reasons) {}
