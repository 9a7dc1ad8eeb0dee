package london.dsco.advice.parentcarer;

import java.time.LocalDate;

/**
 * An offer of an assessment to a parent carer. Dates are London dates.
 *
 * @param outcome null, as outcomeOn, as long as there is none
 */
record CarerOffer(LocalDate offeredOn, CarerOutcome outcome, LocalDate outcomeOn) {}
