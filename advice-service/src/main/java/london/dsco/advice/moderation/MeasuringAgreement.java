package london.dsco.advice.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import london.dsco.domain.Actor;
import london.dsco.domain.London;
import london.dsco.domain.Refusal;
import london.dsco.records.Reads;

/** How far the auditors and moderators of a borough agree, in a period. */
@ApplicationScoped
class MeasuringAgreement {

    private final Reads reads;
    private final Moderations moderations;

    MeasuringAgreement(Reads reads, Moderations moderations) {
        this.reads = reads;
        this.moderations = moderations;
    }

    /**
     * @param from first London date of a second score; null for a year before the last
     * @param to last London date of one; null for today
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
        return reads.figures(actor, () -> view(actor, first, last));
    }

    private AgreementView view(Actor actor, LocalDate first, LocalDate last) {
        List<Moderation> given =
                moderations.given(
                        actor.borough(),
                        first.atStartOfDay(London.ZONE).toInstant(),
                        last.plusDays(1).atStartOfDay(London.ZONE).toInstant());
        List<GradePair> pairs =
                given.stream()
                        .filter(each -> !each.reasons().isEmpty())
                        .map(Moderation::grades)
                        .toList();
        return AgreementView.of(first, last, pairs, given.size() - pairs.size());
    }
}
