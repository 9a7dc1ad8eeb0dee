package london.dsco.advice.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import london.dsco.advice.request.AdviceRequest;

/**
 * Whether what is booked can still take place. The register of practitioners and the allocation of
 * cases change after a booking, and neither waits for a diary: so nothing is cancelled by itself,
 * and whoever reads the booking is told.
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

    /** Why it has to be booked again; empty when it need not be. */
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
