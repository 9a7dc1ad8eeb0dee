package london.dsco.advice.triage;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * The front door's decision about a request.
 *
 * @param channel how it came in
 * @param slaDueOn London date by which the front door should have triaged it, by the borough's own
 *     agreement on service
 * @param route who takes it on
 */
public record RecordTriage(
        @NotNull Channel channel, @NotNull LocalDate slaDueOn, @NotNull Route route) {}
