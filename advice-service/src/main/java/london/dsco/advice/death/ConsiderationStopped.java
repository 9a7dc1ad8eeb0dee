package london.dsco.advice.death;

import java.time.LocalDate;
import london.dsco.records.Fact;

/**
 * A consideration ended because the child died.
 *
 * @param stoppedOn London date on which the death was recorded
 */
record ConsiderationStopped(LocalDate stoppedOn) implements Fact {}
