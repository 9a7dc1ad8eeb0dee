package london.dsco.review.inpatient;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;

/**
 * Which dates about somebody at risk of admission or in hospital can be recorded, so that stays can
 * be counted. The terms are those of the policy on dynamic support registers and care (education)
 * and treatment reviews, NHS England 2023. The health body says when a review is due; no clock here
 * computes it. All dates are London dates.
 */
final class InpatientRules {

    private InpatientRules() {}

    /**
     * Returns why the record cannot be stored.
     *
     * @param today London's date
     * @return findings by place; empty when it can be stored
     */
    static List<Finding> findings(InpatientState said, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        if (said.dynamicSupport() != null) {
            Place at = Place.of("dynamicSupport");
            DynamicSupport entry = said.dynamicSupport();
            notInTheFuture(found, at.field("since"), entry.since(), today);
            notInTheFuture(found, at.field("removedOn"), entry.removedOn(), today);
            notBefore(found, at.field("removedOn"), entry.removedOn(), "since", entry.since());
        }
        for (int i = 0; i < said.stays().size(); i++) {
            stay(found, Place.of("stays").line(i), said.stays().get(i), today);
        }
        apart(found, said.stays());
        for (int i = 0; i < said.treatmentReviews().size(); i++) {
            TreatmentReview review = said.treatmentReviews().get(i);
            Place at = Place.of("treatmentReviews").line(i);
            if (review.plannedOn() == null && review.heldOn() == null) {
                found.add(
                        new Finding(
                                at.field("plannedOn"),
                                "required",
                                "Say when the review is planned for, or when it was held."));
            }
            notInTheFuture(found, at.field("heldOn"), review.heldOn(), today);
        }
        for (int i = 0; i < said.intervenorRequests().size(); i++) {
            IntervenorRequest request = said.intervenorRequests().get(i);
            Place at = Place.of("intervenorRequests").line(i);
            notInTheFuture(found, at.field("requestedOn"), request.requestedOn(), today);
            notInTheFuture(found, at.field("since"), request.since(), today);
            notBefore(
                    found,
                    at.field("since"),
                    request.since(),
                    "requestedOn",
                    request.requestedOn());
        }
        return List.copyOf(found);
    }

    private static void stay(List<Finding> found, Place at, HospitalStay stay, LocalDate today) {
        notInTheFuture(found, at.field("admittedOn"), stay.admittedOn(), today);
        notInTheFuture(found, at.field("dischargedOn"), stay.dischargedOn(), today);
        notBefore(
                found,
                at.field("dischargePlannedOn"),
                stay.dischargePlannedOn(),
                "admittedOn",
                stay.admittedOn());
        notBefore(
                found,
                at.field("dischargedOn"),
                stay.dischargedOn(),
                "admittedOn",
                stay.admittedOn());
    }

    /**
     * Finds admissions before an earlier discharge. An admission on the day of a discharge is
     * allowed.
     */
    private static void apart(List<Finding> found, List<HospitalStay> stays) {
        List<HospitalStay> inOrder = new ArrayList<>(stays);
        inOrder.sort(Comparator.comparing(HospitalStay::admittedOn));
        for (int i = 1; i < inOrder.size(); i++) {
            HospitalStay before = inOrder.get(i - 1);
            if (before.isOpen() || inOrder.get(i).admittedOn().isBefore(before.dischargedOn())) {
                found.add(
                        new Finding(
                                Place.of("stays"),
                                "overlap",
                                "A stay must have ended before the next begins."));
                return;
            }
        }
    }

    private static void notInTheFuture(
            List<Finding> found, Place at, LocalDate date, LocalDate today) {
        if (date != null && date.isAfter(today)) {
            found.add(new Finding(at, "in-the-future", "The date must not be in the future."));
        }
    }

    private static void notBefore(
            List<Finding> found, Place at, LocalDate date, String other, LocalDate first) {
        if (date != null && date.isBefore(first)) {
            found.add(new Finding(at, "order", "The date must not be before " + other + "."));
        }
    }
}
