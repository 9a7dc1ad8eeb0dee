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
 * @param from first day of the circumstances or absence
 * @param to last day; left open for circumstances or an absence that go on
 * @param appointmentOn day of the missed appointment
 * @param appointmentFor what the appointment was for
 * @param evidence where the borough keeps the proof
 * @param rationale why it was impractical to comply
 */
public record RecordException(
        @NotNull ExceptionGround ground,
        @NotNull ExceptionClaim.Affected affects,
        LocalDate from,
        LocalDate to,
        LocalDate appointmentOn,
        ExceptionClaim.AppointmentFor appointmentFor,
        @NotBlank @Size(max = 500) String evidence,
        @NotBlank @Size(max = 4_000) String rationale) {

    ExceptionClaim asClaim() {
        return new ExceptionClaim(
                ground, affects, from, to, appointmentOn, appointmentFor, evidence, rationale);
    }
}
