package london.dsco.advice.request;

import java.time.LocalDate;
import london.dsco.advice.clock.AdviceClock;
import london.dsco.advice.clock.ClockState;
import london.dsco.advice.clock.ExceptionGround;
import london.dsco.advice.clock.LegalBasis;
import london.dsco.domain.WorkingDays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The six-week clock of a request, in London dates. */
public record ClockView(
        LegalBasis legalBasis,
        @Schema(description = "Version of the law in force on receipt") String rules,
        @Schema(description = "The legal source of the six weeks") String citation,
        LocalDate receivedOn,
        @Schema(description = "Used only in disputes. It does not change the due date")
                LocalDate deemedReceivedOn,
        LocalDate remindOn,
        LocalDate dueOn,
        @Schema(
                        description =
                                "The due date or, if that is not a working day, the last working"
                                        + " day before it. For planning only")
                LocalDate lastWorkingDayOn,
        ClockState state,
        @Schema(nullable = true, description = "The day of dispatch, which stopped the clock")
                LocalDate metOn,
        @Schema(nullable = true) ExcuseView exception) {

    /** The approved exception. It excuses lateness and moves no date. */
    @Schema(name = "Excuse")
    public record ExcuseView(ExceptionGround ground, String citation, LocalDate excusedOn) {}

    static ClockView of(AdviceRequest request, Sight sight, LocalDate today) {
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
                request.dispatchedOn().orElse(null),
                sight.covers(Sight.SENT) ? excuse(request) : null);
    }

    private static ExcuseView excuse(AdviceRequest request) {
        return request.excuse()
                .map(
                        excuse ->
                                new ExcuseView(
                                        excuse.ground(),
                                        excuse.ground().citation(request.intake().legalBasis()),
                                        excuse.excusedOn()))
                .orElse(null);
    }
}
