package london.dsco.advice.parentcarer;

import java.time.LocalDate;

/**
 * An offer of an assessment to a parent carer. Dates are London dates.
 *
 * @param outcome null, like outcomeOn, until there is one
 */
record CarerOffer(LocalDate offeredOn, CarerOutcome outcome, LocalDate outcomeOn) {}
