package london.dsco.review.relatedreview;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the pupil premium plus of a looked-after child is spent, from their PEP. */
@Embeddable
@Schema(description = "How the pupil premium is used, as set out in the personal education plan")
public record PupilPremium(
        @NotBlank
                @Size(max = 1000)
                @Column(name = "pupil_premium_use")
                @Schema(
                        description = "What it is spent on",
                        examples = "A reading tutor, twice a week")
                String pupilPremiumUse,
        @NotBlank
                @Size(max = 200)
                @Column(name = "pupil_premium_decided_by")
                @Schema(description = "Who decided this", examples = "Virtual school head")
                String decidedBy) {}
