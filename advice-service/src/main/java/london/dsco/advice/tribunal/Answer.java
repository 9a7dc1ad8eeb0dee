package london.dsco.advice.tribunal;

import java.time.LocalDate;

/**
 * The authority's answer.
 *
 * @param respondedOn London date
 * @param reasons null if there are none, which is refused
 */
record Answer(LocalDate respondedOn, ResponseDecision decision, String reasons) {}
