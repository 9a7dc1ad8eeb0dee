package london.dsco.review.outcome;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a review says about preparing for adulthood.
 *
 * @param preparingForAdulthood whether the review must cover it: from Year 9, or the age at which
 *     the borough begins
 * @param outcomes the areas whose progress it reports
 * @param findings what is missing; this does not block the review
 */
@Schema(name = "AdulthoodProgress")
public record AdulthoodProgressView(
        UUID reviewId,
        boolean preparingForAdulthood,
        @Size(max = 1_000) List<AtThisReview> outcomes,
        @Size(max = 1) List<MissingView> findings) {

    /**
     * How far an outcome has come.
     *
     * @param reason why it was stopped
     */
    @Schema(name = "AdulthoodOutcomeProgress")
    public record AtThisReview(
            UUID outcomeId,
            AdulthoodArea area,
            Progress progress,
            @Schema(nullable = true) @Size(max = 500) String reason) {

        static AtThisReview of(AdulthoodOutcome outcome, RecordedProgress recorded) {
            return new AtThisReview(
                    outcome.id(),
                    outcome.area(),
                    recorded.progress(),
                    recorded.reason().orElse(null));
        }
    }

    /**
     * What is missing.
     *
     * @param code NO_AREA_COVERED if it does not mention preparing for adulthood
     * @param areas the areas that it does not mention
     * @param citation why it should
     */
    @Schema(name = "AdulthoodFinding")
    public record MissingView(
            CoverageFinding.Code code,
            @Size(max = 4) List<AdulthoodArea> areas,
            @Size(max = 200) String citation) {

        static MissingView of(CoverageFinding finding) {
            return new MissingView(
                    finding.code(), finding.areas(), AdulthoodCoverageRules.CITATION);
        }
    }
}
