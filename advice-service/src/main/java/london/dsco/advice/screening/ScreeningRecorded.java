package london.dsco.advice.screening;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.records.Fact;

/**
 * A young person was screened. The findings are only in the screening: not even its codes are in
 * the history, and other services do not learn of it.
 */
record ScreeningRecorded(UUID screeningId, LocalDate screenedOn) implements Fact {}
