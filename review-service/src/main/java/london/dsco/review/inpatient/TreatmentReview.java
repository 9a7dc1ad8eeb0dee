package london.dsco.review.inpatient;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A care, education and treatment review (CETR), or of an adult a care and treatment review (CTR).
 *
 * @param kind which of the two
 * @param place in the community, to avoid an admission, or in hospital
 * @param plannedOn London date for which it is planned
 * @param heldOn London date on which it was held
 */
@Schema(name = "TreatmentReview")
public record TreatmentReview(
        @NotNull Kind kind, @NotNull Place place, LocalDate plannedOn, LocalDate heldOn) {

    /** Whether the review is for a child or young person, or for an adult. */
    @Schema(name = "TreatmentReviewKind")
    public enum Kind {
        CETR,
        CTR
    }

    /** Where the patient is when the review is held. */
    @Schema(name = "TreatmentReviewPlace")
    public enum Place {
        COMMUNITY,
        INPATIENT
    }

    boolean isToCome() {
        return heldOn == null && plannedOn != null;
    }
}
