package london.dsco.review.inpatient;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The record about a child or young person.
 *
 * @param dynamicSupport null for somebody who was never on the register
 */
record InpatientState(
        DynamicSupport dynamicSupport,
        List<HospitalStay> stays,
        List<TreatmentReview> treatmentReviews,
        List<IntervenorRequest> intervenorRequests) {

    static final InpatientState NOTHING = new InpatientState(null, List.of(), List.of(), List.of());

    InpatientState {
        stays = stays == null ? List.of() : List.copyOf(stays);
        treatmentReviews = treatmentReviews == null ? List.of() : List.copyOf(treatmentReviews);
        intervenorRequests =
                intervenorRequests == null ? List.of() : List.copyOf(intervenorRequests);
    }

    /** Returns the present stay, if there is one. */
    Optional<HospitalStay> stay() {
        return stays.stream().filter(HospitalStay::isOpen).findFirst();
    }

    /** Returns the planned day of discharge from the present stay. */
    Optional<LocalDate> dischargePlannedOn() {
        return stay().map(HospitalStay::dischargePlannedOn);
    }

    /** Returns the next planned day of a treatment review, from today on. */
    Optional<LocalDate> nextTreatmentReviewOn(LocalDate today) {
        return treatmentReviews.stream()
                .filter(TreatmentReview::isToCome)
                .map(TreatmentReview::plannedOn)
                .filter(day -> !day.isBefore(today))
                .min(LocalDate::compareTo);
    }
}
