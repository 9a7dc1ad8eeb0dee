package london.dsco.advice.performance;

import java.time.Instant;
import java.time.LocalDate;
import london.dsco.advice.clock.AdviceClock;
import london.dsco.advice.clock.LegalBasis;
import london.dsco.advice.request.RequestFigure;
import london.dsco.advice.request.RequestKind;
import london.dsco.advice.template.Grade;
import london.dsco.domain.Involvement;

/** Dispatched requests as the figures see them, one property changed at a time. */
record Figures(
        LocalDate receivedOn,
        LocalDate dispatchedOn,
        LocalDate remindedOn,
        boolean excused,
        Grade grade,
        int handovers) {

    /** Received on the given date and dispatched as many days later, good, not reminded of. */
    static Figures after(String receivedOn, int days) {
        LocalDate received = LocalDate.parse(receivedOn);
        return new Figures(received, received.plusDays(days), null, false, Grade.GOOD, 0);
    }

    Figures remindedAfter(int days) {
        return new Figures(
                receivedOn, dispatchedOn, receivedOn.plusDays(days), excused, grade, handovers);
    }

    Figures excusing() {
        return new Figures(receivedOn, dispatchedOn, remindedOn, true, grade, handovers);
    }

    Figures graded(Grade other) {
        return new Figures(receivedOn, dispatchedOn, remindedOn, excused, other, handovers);
    }

    Figures handedOver(int times) {
        return new Figures(receivedOn, dispatchedOn, remindedOn, excused, grade, times);
    }

    RequestFigure figure() {
        return new RequestFigure(
                RequestKind.NEEDS_ASSESSMENT,
                Involvement.CIN,
                "author",
                AdviceClock.startedBy(
                        Instant.parse(receivedOn + "T09:00:00Z"), LegalBasis.COP_INTERNAL),
                dispatchedOn,
                excused,
                remindedOn,
                grade,
                false,
                handovers,
                false);
    }
}
