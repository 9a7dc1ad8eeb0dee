package london.dsco.review.inpatient;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Everything on record about a child or young person. It replaces what was there before.
 *
 * @param dynamicSupport the entry in the Dynamic Support Register
 * @param stays stays in hospital, including the present one
 * @param treatmentReviews care, education and treatment reviews, planned and held
 * @param intervenorRequests requests for an independent or senior intervenor
 */
@Schema(description = "Register entry, stays, treatment reviews and requests for an intervenor")
public record RecordInpatientCare(
        @Schema(nullable = true) @Valid DynamicSupport dynamicSupport,
        @NotNull @Size(max = 50) List<@NotNull @Valid HospitalStay> stays,
        @NotNull @Size(max = 100) List<@NotNull @Valid TreatmentReview> treatmentReviews,
        @NotNull @Size(max = 20) List<@NotNull @Valid IntervenorRequest> intervenorRequests) {

    InpatientState state() {
        return new InpatientState(dynamicSupport, stays, treatmentReviews, intervenorRequests);
    }
}
