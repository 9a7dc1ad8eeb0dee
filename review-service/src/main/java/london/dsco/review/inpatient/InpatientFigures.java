package london.dsco.review.inpatient;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import london.dsco.figures.Period;

/**
 * Counts over a borough's children and young people with an inpatient record.
 *
 * @param all the record about each
 * @param period the days within which events count
 * @param today London's date, for counts of the present
 */
record InpatientFigures(List<InpatientState> all, Period period, LocalDate today) {

    /** Returns how many are on the register today with this rating. */
    int onRegister(DynamicSupport.Rating rating) {
        return (int)
                all.stream()
                        .map(InpatientState::dynamicSupport)
                        .filter(entry -> entry != null && entry.isOn(today))
                        .filter(entry -> entry.rating() == rating)
                        .count();
    }

    int inHospital() {
        return (int) present().count();
    }

    /** Returns how many of those in hospital have a planned discharge. */
    int dischargePlanned() {
        return (int) present().filter(stay -> stay.dischargePlannedOn() != null).count();
    }

    /** Returns how many of these are still in hospital after the planned day. */
    int dischargeDelayed() {
        return (int)
                present()
                        .map(HospitalStay::dischargePlannedOn)
                        .filter(day -> day != null && day.isBefore(today))
                        .count();
    }

    /** Returns how many of those in hospital have each ratio of staff, where the ratio is known. */
    Map<HospitalStay.Staffing, Integer> byStaffing() {
        Map<HospitalStay.Staffing, Integer> counts = new EnumMap<>(HospitalStay.Staffing.class);
        present()
                .map(HospitalStay::staffing)
                .filter(staffing -> staffing != null)
                .forEach(staffing -> counts.merge(staffing, 1, Integer::sum));
        return counts;
    }

    /**
     * Returns the median length so far of the stays of those in hospital, in days; null if there
     * are none.
     */
    Integer medianDaysSoFar() {
        return median(present());
    }

    int admitted() {
        return (int) stays().filter(stay -> isIn(stay.admittedOn())).count();
    }

    int discharged() {
        return (int) ended().count();
    }

    /**
     * Returns the median length of the stays that ended in the period, in days; null if there are
     * none.
     */
    Integer medianDays() {
        return median(ended());
    }

    /** Returns the number of treatment reviews held in the period. */
    int held(TreatmentReview.Place place) {
        return (int)
                reviews()
                        .filter(review -> review.place() == place && isIn(review.heldOn()))
                        .count();
    }

    /**
     * Returns the number of treatment reviews whose planned day has passed and which were not held.
     */
    int reviewsOverdue() {
        return (int)
                reviews()
                        .filter(TreatmentReview::isToCome)
                        .filter(review -> review.plannedOn().isBefore(today))
                        .count();
    }

    /** Returns the number of requests for an intervenor made in the period. */
    int requested() {
        return (int) requests().filter(request -> isIn(request.requestedOn())).count();
    }

    /** Returns the number of requests for an intervenor that nobody has answered. */
    int waiting() {
        return (int)
                requests()
                        .filter(
                                request ->
                                        request.progress() == IntervenorRequest.Progress.REQUESTED)
                        .count();
    }

    private Stream<HospitalStay> stays() {
        return all.stream().flatMap(state -> state.stays().stream());
    }

    private Stream<HospitalStay> present() {
        return all.stream().flatMap(state -> state.stay().stream());
    }

    private Stream<HospitalStay> ended() {
        return stays().filter(stay -> isIn(stay.dischargedOn()));
    }

    private Stream<TreatmentReview> reviews() {
        return all.stream().flatMap(state -> state.treatmentReviews().stream());
    }

    private Stream<IntervenorRequest> requests() {
        return all.stream().flatMap(state -> state.intervenorRequests().stream());
    }

    private boolean isIn(LocalDate day) {
        return day != null && !day.isBefore(period.from()) && !day.isAfter(period.to());
    }

    /** Returns the median; for an even number of stays, the lower of the two in the middle. */
    private Integer median(Stream<HospitalStay> some) {
        List<Integer> days = some.map(stay -> stay.days(today)).sorted().toList();
        return days.isEmpty() ? null : days.get((days.size() - 1) / 2);
    }
}
