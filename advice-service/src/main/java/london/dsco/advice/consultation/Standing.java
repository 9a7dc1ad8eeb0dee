package london.dsco.advice.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import london.dsco.advice.request.AdviceRequest;

/**
 * Whether a booking can still take place. The register of practitioners and the allocation of cases
 * can change after a booking, without regard to diaries. Nothing is cancelled automatically;
 * whoever reads the booking sees the reason to rebook.
 */
@ApplicationScoped
class Standing {

    private final Consultations consultations;
    private final Diaries diaries;

    Standing(Consultations consultations, Diaries diaries) {
        this.consultations = consultations;
        this.diaries = diaries;
    }

    ConsultationView view(AdviceRequest request, Consultation consultation) {
        return ConsultationView.of(consultation, reason(request, consultation).orElse(null));
    }

    /** Returns the reason to rebook; empty if there is none. */
    Optional<RebookReason> reason(AdviceRequest request, Consultation consultation) {
        return consultation.booked().flatMap(slot -> reason(request, consultation, slot));
    }

    private Optional<RebookReason> reason(
            AdviceRequest request, Consultation consultation, Slot slot) {
        boolean dscoIsThere =
                diaries.find(slot.dsco(), request.borough())
                        .flatMap(diary -> diary.slotAt(slot.startsAt()))
                        .isPresent();
        if (!dscoIsThere) {
            return Optional.of(RebookReason.DSCO_NOT_AVAILABLE);
        }
        return request.allocation()
                .filter(
                        now ->
                                consultations.isBookedWith(
                                        now.author(),
                                        slot.startsAt(),
                                        request.borough(),
                                        consultation.id()))
                .map(busy -> RebookReason.AUTHOR_BOOKED_TWICE);
    }
}
