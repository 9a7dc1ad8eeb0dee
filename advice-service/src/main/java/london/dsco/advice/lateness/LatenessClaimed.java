package london.dsco.advice.lateness;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.advice.clock.ExceptionGround;
import london.dsco.records.Fact;

/** An exception has been claimed. Other services learn of it only once it is approved. */
record LatenessClaimed(
        UUID requestId, UUID exceptionId, ExceptionGround ground, LocalDate recordedOn)
        implements Fact {}
