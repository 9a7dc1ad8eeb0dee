package london.dsco.review.termlist;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.review.annualreview.AnnualReview;
import london.dsco.review.annualreview.Sight;
import london.dsco.review.cycle.CycleState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A review as it was sent, beside its present state. */
@Schema(name = "SentReview", description = "A review as it was sent, beside its state today")
public record SentReviewView(
        @Schema(description = "The review") UUID reviewId,
        @Schema(description = "The borough's reference for the plan") @Size(max = 64)
                String planRef,
        @Schema(nullable = true, description = "URN of the setting then, if your role can see it")
                @Size(max = 6)
                String settingUrn,
        @Schema(description = "Last day for the meeting, as it was sent") LocalDate meetBy,
        @Schema(
                        nullable = true,
                        description =
                                "Marked as a review that must look at preparing for adulthood. Not"
                                        + " shown to a borough-admin.")
                Boolean preparingForAdulthood,
        @Schema(description = "Marked as a change of phase") boolean phaseTransfer,
        @Schema(
                        nullable = true,
                        description =
                                "Marked as a review the social worker must attend. Only for those who"
                                        + " run reviews.")
                Boolean mustAttend,
        @Schema(description = "The review's state today") CycleState stateToday,
        @Schema(description = "Last day for the meeting, as of today") LocalDate meetByToday) {

    static SentReviewView of(SentReview sent, AnnualReview review, Sight sight, Actor reader) {
        LocalDate today = reader.today();
        return new SentReviewView(
                review.id(),
                review.plan().planRef(),
                ListedReviewView.seesSetting(sight) ? sent.settingUrn() : null,
                sent.meetBy(),
                ListPartRules.seesPreparingForAdulthood(reader)
                        ? Boolean.valueOf(sent.preparesForAdulthood())
                        : null,
                sent.phaseTransfer(),
                sight == Sight.WHOLE ? Boolean.valueOf(sent.mustAttend()) : null,
                sight.stateOf(review, today),
                sight.cycleOf(review, today).meetBy());
    }
}
