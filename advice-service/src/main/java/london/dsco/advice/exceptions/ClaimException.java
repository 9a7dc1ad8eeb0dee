package london.dsco.advice.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import london.dsco.advice.clock.ExceptionClaim;
import london.dsco.advice.clock.ExceptionGround;

/**
 * The facts of an exception under SI 2014/1530 reg 8(2).
 *
 * @param startsOn first day of the circumstances or absence
 * @param endsOn last day; left open for circumstances or an absence that go on
 * @param appointmentOn day of the missed appointment
 * @param impracticality why it was impractical to comply
 * @param evidence where the borough keeps the proof
 */
public record RecordException(
        @NotNull ExceptionGround ground,
        @NotNull ExceptionClaim.Affected affects,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate appointmentOn,
        @NotBlank @Size(max = 4_000) String impracticality,
        @Size(max = 500) String evidence) {

    ExceptionClaim asClaim() {
        return new ExceptionClaim(ground, affects, startsOn, endsOn, appointmentOn, impracticality);
    }
}
