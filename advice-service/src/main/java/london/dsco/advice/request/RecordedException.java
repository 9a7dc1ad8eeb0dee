package london.dsco.advice.request;

import java.time.LocalDate;
import london.dsco.advice.clock.ExceptionClaim;

/**
 * The reg 8(2) exception on record: the facts accepted, what proves them, and who accepted them.
 */
public record RecordedException(ExceptionClaim claim, String recordedBy, LocalDate recordedOn) {}
