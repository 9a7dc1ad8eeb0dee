package london.dsco.advice.exceptions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import london.dsco.advice.clock.ExceptionClaim;
import london.dsco.advice.clock.ExceptionGround;

/**
 * The facts on which late advice is to be excused.
 *
 * @param affects whose circumstances, absence or appointment it was
 * @param from first day of the circumstances or the absence
 * @param to last day of them; left out while they go on
 * @param appointmentOn day of the missed appointment
 * @param appointmentFor what the appointment was for
 * @param evidence where the borough keeps the proof
 * @param rationale why it was impractical to give the advice in time
 */
public record ClaimException(
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
