package london.dsco.advice.screening;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.records.Fact;

/**
 * A young person was screened. What was found stands in the screening alone: not even its codes are
 * in the history, and nobody is told.
 */
record ScreeningRecorded(UUID screeningId, LocalDate screenedOn) implements Fact {}
