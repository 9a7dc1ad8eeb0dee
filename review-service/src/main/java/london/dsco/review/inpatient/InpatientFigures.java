package london.dsco.review.inpatient;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import london.dsco.figures.Period;

/**
 * Counts over the children and young people of a borough of whom something is kept.
 *
 * @param all what is kept of each
 * @param period the days that count for what happened
 * @param today London's date, on which what is so is counted
 */
record InpatientFigures(List<InpatientState> all, Period period, LocalDate today) {

    /** On the register today, with this rating. */
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

    /** Of those in hospital, those whose discharge is planned. */
    int dischargePlanned() {
        return (int) present().filter(stay -> stay.dischargePlannedOn() != null).count();
    }

    /** Of those, the ones whose planned day has passed. */
    int dischargeDelayed() {
        return (int)
                present()
                        .map(HospitalStay::dischargePlannedOn)
                        .filter(day -> day != null && day.isBefore(today))
                        .count();
    }

    /** How many of those in hospital for each ratio of staff that is known. */
    Map<HospitalStay.Staffing, Integer> byStaffing() {
        Map<HospitalStay.Staffing, Integer> counts = new EnumMap<>(HospitalStay.Staffing.class);
        present()
                .map(HospitalStay::staffing)
                .filter(staffing -> staffing != null)
                .forEach(staffing -> counts.merge(staffing, 1, Integer::sum));
        return counts;
    }

    /** The middle length of the stays so far of those in hospital, in days; null for none. */
    Integer medianDaysSoFar() {
        return median(present());
    }

    int admitted() {
        return (int) stays().filter(stay -> isIn(stay.admittedOn())).count();
    }

    int discharged() {
        return (int) ended().count();
    }

    /** The middle length of the stays that ended in the period, in days; null for none. */
    Integer medianDays() {
        return median(ended());
    }

    /** Treatment reviews that were held in the period. */
    int held(TreatmentReview.Place place) {
        return (int)
                reviews()
                        .filter(review -> review.place() == place && isIn(review.heldOn()))
                        .count();
    }

    /** Treatment reviews whose planned day has passed and which were not held. */
    int reviewsOverdue() {
        return (int)
                reviews()
                        .filter(TreatmentReview::isToCome)
                        .filter(review -> review.plannedOn().isBefore(today))
                        .count();
    }

    /** Requests for an intervenor that were made in the period. */
    int requested() {
        return (int) requests().filter(request -> isIn(request.requestedOn())).count();
    }

    /** Requests for an intervenor that nobody has answered. */
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

    /** Of an even number the lower of the two in the middle. */
    private Integer median(Stream<HospitalStay> some) {
        List<Integer> days = some.map(stay -> stay.days(today)).sorted().toList();
        return days.isEmpty() ? null : days.get((days.size() - 1) / 2);
    }
}
