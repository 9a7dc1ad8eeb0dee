package london.dsco.network.practice;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PracticeReview", description = "A borough's review of another borough's practice")
record PracticeReviewView(
        UUID id,
        @Schema(description = "Id of the practice") UUID practiceId,
        @Schema(description = "Which version it is about") int number,
        @Schema(description = "GSS code of the borough that reviewed it", examples = "E09000012")
                @Size(max = 9)
                String borough,
        @Schema(description = "Whether it can be published") ReviewVerdict verdict,
        @Schema(description = "Whether the evidence supports its rating") boolean ratingSupported,
        @Schema(description = "Whether no child, family or other person can be recognised")
                boolean identifiesNobody,
        @Schema(description = "What another borough would need to do the same") @Size(max = 2000)
                String needed,
        @Schema(description = "The reviewer's comments") @Size(max = 4000) String words,
        @Schema(description = "When it was given") Instant writtenAt) {

    static PracticeReviewView of(PracticeReview review) {
        return new PracticeReviewView(
                review.id(),
                review.practiceId(),
                review.number(),
                review.borough(),
                review.verdict(),
                review.ratingSupported(),
                review.identifiesNobody(),
                review.needed(),
                review.words(),
                review.writtenAt());
    }
}
