package london.dsco.advice.retention;

import java.time.LocalDate;

/**
 * The London dates from which a schedule counts.
 *
 * @param bornOn when the child was born
 * @param closedOn when the request or consideration was decided or withdrawn; null while it is open
 * @param diedOn when the child died; null if no death is on record
 */
record CountedFrom(LocalDate bornOn, LocalDate closedOn, LocalDate diedOn) {}
