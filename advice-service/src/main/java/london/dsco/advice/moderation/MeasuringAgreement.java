package london.dsco.advice.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.records.Reads;

/** Computes how far the auditors and moderators of a borough agree in a period. */
@ApplicationScoped
class MeasuringAgreement {

    private final Reads reads;
    private final ModerationFigures figures;

    MeasuringAgreement(Reads reads, ModerationFigures figures) {
        this.reads = reads;
        this.figures = figures;
    }

    /**
     * @param from first London date of a second score; null for one year before the last date
     * @param to last London date of a second score; null for today
     * @throws london.dsco.domain.RefusedException {@code INVALID_INPUT} when the period ends before
     *     it begins
     */
    AgreementView read(Actor actor, LocalDate from, LocalDate to) {
        LocalDate last = to == null ? actor.today() : to;
        LocalDate first = from == null ? last.minusYears(1).plusDays(1) : from;
        if (first.isAfter(last)) {
            throw Refusal.wrongParameter("from", "after-to", "The period ends before it begins.")
                    .raise();
        }
        return reads.figures(actor, () -> figures.agreement(actor.borough(), first, last));
    }
}
