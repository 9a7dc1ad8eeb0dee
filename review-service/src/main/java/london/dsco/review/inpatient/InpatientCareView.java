package london.dsco.review.inpatient;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import london.dsco.review.plan.Plan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is kept about a child or young person. What the reader may not see is left out.
 *
 * @param planRef the borough's reference to the plan
 * @param dynamicSupport the entry in the Dynamic Support Register; for the DSCO and the child's
 *     social worker, as the lists are
 * @param stays stays in hospital
 * @param treatmentReviews care, education and treatment reviews, planned and held
 * @param intervenorRequests requests for an independent or senior intervenor
 * @param nextTreatmentReviewOn the next day for which a treatment review is planned
 * @param dischargePlannedOn the day planned for the discharge from the present stay
 * @param keptOn when it was last kept
 */
@Schema(
        name = "InpatientCare",
        requiredProperties = {"planRef"})
public record InpatientCareView(
        @Size(max = 64) String planRef,
        @Schema(nullable = true) DynamicSupport dynamicSupport,
        @Schema(nullable = true) @Size(max = 50) List<HospitalStay> stays,
        @Schema(nullable = true) @Size(max = 100) List<TreatmentReview> treatmentReviews,
        @Schema(nullable = true) @Size(max = 20) List<IntervenorRequest> intervenorRequests,
        @Schema(nullable = true) LocalDate nextTreatmentReviewOn,
        @Schema(nullable = true) LocalDate dischargePlannedOn,
        @Schema(nullable = true) LocalDate keptOn) {

    /**
     * @param care empty if there is no record
     * @param today London's date
     */
    static InpatientCareView of(
            Plan plan, Optional<InpatientCare> care, InpatientSight sight, LocalDate today) {
        InpatientState state = care.map(InpatientCare::state).orElse(InpatientState.NOTHING);
        return new InpatientCareView(
                plan.planRef(),
                sight.whole(state.dynamicSupport()),
                sight.whole(state.stays()),
                sight.whole(state.treatmentReviews()),
                sight.whole(state.intervenorRequests()),
                state.nextTreatmentReviewOn(today).orElse(null),
                state.dischargePlannedOn().orElse(null),
                sight.whole(care.map(InpatientCare::keptOn).orElse(null)));
    }
}
