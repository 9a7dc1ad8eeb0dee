package london.dsco.advice.request;

import java.time.LocalDate;
import london.dsco.advice.clock.AdviceClock;
import london.dsco.advice.clock.ClockState;
import london.dsco.advice.clock.ExceptionClaim;
import london.dsco.advice.clock.ExceptionGround;
import london.dsco.advice.clock.LegalBasis;
import london.dsco.advice.clock.WorkingDays;

/**
 * The six-week clock of a request, in London dates.
 *
 * @param rules version of the law in force on receipt
 * @param citation where the six weeks come from
 * @param lastWorkingDayOn the due date, or the last working day before it: a hint for planning,
 *     never the limit
 * @param metOn the day of dispatch, which stops the clock
 */
public record ClockView(
        LegalBasis legalBasis,
        String rules,
        String citation,
        LocalDate receivedOn,
        LocalDate deemedReceivedOn,
        LocalDate remindOn,
        LocalDate dueOn,
        LocalDate lastWorkingDayOn,
        ClockState state,
        LocalDate metOn,
        Excuse exception) {

    /** The exception on record; it excuses and moves no date. */
    public record Excuse(
            ExceptionGround ground,
            String citation,
            ExceptionClaim.Affected affects,
            LocalDate from,
            LocalDate to,
            LocalDate appointmentOn,
            ExceptionClaim.AppointmentFor appointmentFor,
            String evidence,
            String rationale,
            String recordedBy,
            LocalDate recordedOn) {

        static Excuse from(RecordedException exception, LegalBasis legalBasis, boolean details) {
            ExceptionGround ground = exception.claim().ground();
            if (!details) {
                return new Excuse(
                        ground,
                        ground.citation(legalBasis),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        exception.recordedOn());
            }
            ExceptionClaim claim = exception.claim();
            return new Excuse(
                    ground,
                    ground.citation(legalBasis),
                    claim.affects(),
                    claim.from(),
                    claim.to(),
                    claim.appointmentOn(),
                    claim.appointmentFor(),
                    claim.evidence(),
                    claim.rationale(),
                    exception.recordedBy(),
                    exception.recordedOn());
        }
    }

    static ClockView from(AdviceRequest request, LocalDate today, boolean details) {
        AdviceClock clock = request.intake().clock();
        return new ClockView(
                clock.legalBasis(),
                clock.rules().code(),
                clock.legalBasis().citation(),
                clock.receivedOn(),
                clock.deemedReceivedOn(),
                clock.remindOn(),
                clock.dueOn(),
                WorkingDays.onOrBefore(clock.dueOn()),
                request.clockState(today),
                request.dispatchedOn(),
                request.exception() == null
                        ? null
                        : Excuse.from(request.exception(), clock.legalBasis(), details));
    }
}
