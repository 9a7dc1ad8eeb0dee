package london.dsco.review.relatedreview;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import london.dsco.review.plan.Plan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything that the caller records about a child's other reviews, each time in full. */
@Schema(description = "A child's other reviews, at most one of each kind")
public record RecordRelatedReviews(@NotNull @Size(max = 13) List<@NotNull @Valid Entry> reviews) {

    /**
     * A day, a window, or what the next review is counted from. A day or window may come with the
     * latter.
     */
    @Schema(
            name = "RecordRelatedReview",
            description =
                    "The reviews of one kind. Give the day, or a window, or what the next one is"
                            + " counted from. You can give a day or window together with what it is"
                            + " counted from.")
    public record Entry(
            @NotNull @Schema(description = "Which review it is") ReviewKind kind,
            @Schema(description = "The day that is fixed", examples = "2026-12-10") LocalDate on,
            @Valid @Schema(description = "The window in which it should take place") Window window,
            @Valid @Schema(description = "What the next review is counted from")
                    CountedFrom countedFrom,
            @Valid @Schema(description = "For a PEP only: how the pupil premium is used")
                    PupilPremium pupilPremium) {

        KeptDates dates() {
            return new KeptDates(
                    on,
                    window == null ? null : window.from(),
                    window == null ? null : window.to(),
                    countedFrom == null ? null : countedFrom.beganOn(),
                    countedFrom == null ? null : countedFrom.lastReviewedOn(),
                    countedFrom == null ? null : countedFrom.held());
        }

        RelatedReview of(Plan plan) {
            return new RelatedReview(plan, kind, dates(), pupilPremium);
        }
    }

    /** The window for a review. */
    @Schema(name = "RelatedReviewWindow", description = "From one day to another, both included")
    public record Window(@NotNull LocalDate from, @NotNull LocalDate to) {}

    /** What the social care clock runs from. */
    @Schema(
            name = "CountedFrom",
            description =
                    "What the next review is counted from: when it began, and the last one that was"
                            + " held")
    public record CountedFrom(
            @NotNull
                    @Schema(
                            description =
                                    "The day the child became looked after, the initial child"
                                            + " protection conference, the plan, the first short"
                                            + " break or payment, or the referral")
                    LocalDate beganOn,
            @Schema(description = "The last review that was held") LocalDate lastReviewedOn,
            @Min(0)
                    @Max(500)
                    @Schema(
                            description =
                                    "How many have been held; 1 if you send lastReviewedOn and leave this"
                                            + " out")
                    Integer reviewsHeld) {

        int held() {
            return Objects.requireNonNullElse(reviewsHeld, lastReviewedOn == null ? 0 : 1);
        }
    }
}
