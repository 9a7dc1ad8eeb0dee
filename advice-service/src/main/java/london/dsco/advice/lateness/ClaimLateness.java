package london.dsco.advice.lateness;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import london.dsco.advice.clock.ExceptionGround;
import london.dsco.advice.clock.LatenessGrounds;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The facts on which late advice is to be excused.
 *
 * @param affects whose circumstances, absence or appointment it was
 * @param from first day of the circumstances or the absence
 * @param to last day of them; left out while they go on
 * @param appointmentOn day of the missed appointment; {@code from} where it is left out
 * @param appointmentFor what the appointment was for
 * @param evidence where the borough keeps the proof
 * @param rationale why it was impractical to give the advice in time
 */
@Schema(name = "ClaimException")
public record ClaimLateness(
        @NotNull ExceptionGround ground,
        @NotNull LatenessGrounds.Affected affects,
        LocalDate from,
        LocalDate to,
        LocalDate appointmentOn,
        LatenessGrounds.AppointmentFor appointmentFor,
        @NotBlank @Size(max = 500) String evidence,
        @NotBlank @Size(max = 4_000) String rationale) {

    LatenessGrounds asGrounds() {
        return new LatenessGrounds(
                ground, affects, from, to, dayOfAppointment(), appointmentFor, evidence, rationale);
    }

    private LocalDate dayOfAppointment() {
        boolean missed = ground == ExceptionGround.MISSED_APPOINTMENT;
        return missed && appointmentOn == null ? from : appointmentOn;
    }
}
