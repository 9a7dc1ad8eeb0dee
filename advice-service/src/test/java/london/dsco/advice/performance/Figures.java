package london.dsco.advice.performance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.advice.clock.AdviceClock;
import london.dsco.advice.clock.LegalBasis;
import london.dsco.advice.request.Circumstances;
import london.dsco.advice.request.Consulted;
import london.dsco.advice.request.RequestFigure;
import london.dsco.advice.request.RequestKind;
import london.dsco.domain.Involvement;
import london.dsco.grading.Grade;

/** Dispatched requests for the figures, with one property changed at a time. */
record Figures(
        LocalDate receivedOn,
        LocalDate dispatchedOn,
        LocalDate remindedOn,
        Consulted consulted,
        boolean excused,
        Grade grade,
        int handovers) {

    private static final Consulted NOT_YET = new Consulted(null, null, null);

    /**
     * Returns a request received on this date and dispatched this many days later, with advice that
     * is good and had no reminder.
     */
    static Figures after(String receivedOn, int days) {
        LocalDate received = LocalDate.parse(receivedOn);
        return new Figures(received, received.plusDays(days), null, NOT_YET, false, Grade.GOOD, 0);
    }

    Figures remindedAfter(int days) {
        return new Figures(
                receivedOn,
                dispatchedOn,
                receivedOn.plusDays(days),
                consulted,
                excused,
                grade,
                handovers);
    }

    Figures offeredAConsultation() {
        return with(new Consulted(receivedOn, null, consulted.heldOn()));
    }

    Figures consultedAfter(int days) {
        return with(new Consulted(receivedOn, null, receivedOn.plusDays(days)));
    }

    private Figures with(Consulted other) {
        return new Figures(receivedOn, dispatchedOn, remindedOn, other, excused, grade, handovers);
    }

    Figures excusing() {
        return new Figures(receivedOn, dispatchedOn, remindedOn, consulted, true, grade, handovers);
    }

    Figures graded(Grade other) {
        return new Figures(
                receivedOn, dispatchedOn, remindedOn, consulted, excused, other, handovers);
    }

    Figures handedOver(int times) {
        return new Figures(receivedOn, dispatchedOn, remindedOn, consulted, excused, grade, times);
    }

    RequestFigure figure() {
        return new RequestFigure(
                UUID.randomUUID(),
                RequestKind.NEEDS_ASSESSMENT,
                Involvement.CIN,
                "author",
                "Disabled children's team",
                AdviceClock.startedBy(
                        Instant.parse(receivedOn + "T09:00:00Z"), LegalBasis.COP_INTERNAL),
                dispatchedOn,
                excused,
                remindedOn,
                consulted,
                null,
                grade,
                false,
                handovers,
                false,
                Circumstances.UNKNOWN);
    }
}
