package london.dsco.review.inpatient;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The borough's children and young people in hospital or at risk of it.
 *
 * @param from first London date that counts for what happened
 * @param to last London date that counts for what happened
 * @param red on the Dynamic Support Register today, rated red
 * @param amber the same, rated amber
 * @param green the same, rated green
 * @param inHospital in hospital today
 * @param dischargePlanned of those in hospital, with a day planned for their discharge
 * @param dischargeDelayed of those in hospital, with a planned day that has passed
 * @param staffing of those in hospital, how many staff watch over them, where that is known
 * @param medianDaysSoFar the middle length so far of the stays of those in hospital, in days
 * @param admitted admissions in the period
 * @param discharged discharges in the period
 * @param medianDays the middle length of the stays that ended in the period, in days
 * @param communityReviewsHeld treatment reviews held in the community in the period
 * @param inpatientReviewsHeld treatment reviews held in hospital in the period
 * @param reviewsOverdue treatment reviews whose planned day has passed and which were not held
 * @param intervenorsRequested intervenors asked for in the period
 * @param intervenorsWaitedFor requests for an intervenor without an answer
 */
@Schema(name = "InpatientFigures")
public record InpatientFiguresView(
        LocalDate from,
        LocalDate to,
        @Schema(minimum = "0", maximum = "1000000") int red,
        @Schema(minimum = "0", maximum = "1000000") int amber,
        @Schema(minimum = "0", maximum = "1000000") int green,
        @Schema(minimum = "0", maximum = "1000000") int inHospital,
        @Schema(minimum = "0", maximum = "1000000") int dischargePlanned,
        @Schema(minimum = "0", maximum = "1000000") int dischargeDelayed,
        @Size(max = 4) List<OfStaffing> staffing,
        @Schema(nullable = true, minimum = "0", maximum = "100000") Integer medianDaysSoFar,
        @Schema(minimum = "0", maximum = "1000000") int admitted,
        @Schema(minimum = "0", maximum = "1000000") int discharged,
        @Schema(nullable = true, minimum = "0", maximum = "100000") Integer medianDays,
        @Schema(minimum = "0", maximum = "1000000") int communityReviewsHeld,
        @Schema(minimum = "0", maximum = "1000000") int inpatientReviewsHeld,
        @Schema(minimum = "0", maximum = "1000000") int reviewsOverdue,
        @Schema(minimum = "0", maximum = "1000000") int intervenorsRequested,
        @Schema(minimum = "0", maximum = "1000000") int intervenorsWaitedFor) {

    /**
     * @param children how many are watched over so
     */
    @Schema(name = "InpatientsOfStaffing")
    public record OfStaffing(
            HospitalStay.Staffing ratio,
            @Schema(minimum = "0", maximum = "1000000") int children) {}

    static InpatientFiguresView of(InpatientFigures figures) {
        return new InpatientFiguresView(
                figures.period().from(),
                figures.period().to(),
                figures.onRegister(DynamicSupport.Rating.RED),
                figures.onRegister(DynamicSupport.Rating.AMBER),
                figures.onRegister(DynamicSupport.Rating.GREEN),
                figures.inHospital(),
                figures.dischargePlanned(),
                figures.dischargeDelayed(),
                figures.byStaffing().entrySet().stream()
                        .map(entry -> new OfStaffing(entry.getKey(), entry.getValue()))
                        .toList(),
                figures.medianDaysSoFar(),
                figures.admitted(),
                figures.discharged(),
                figures.medianDays(),
                figures.held(TreatmentReview.Place.COMMUNITY),
                figures.held(TreatmentReview.Place.INPATIENT),
                figures.reviewsOverdue(),
                figures.requested(),
                figures.waiting());
    }
}
