package london.dsco.review.relatedreview;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A review on a child's timeline, as an actor sees it. */
@Schema(name = "TimelineItem", description = "One of a child's reviews")
public record TimelineItemView(
        @Schema(description = "True for the annual review of the plan") boolean annualReview,
        @Schema(
                        nullable = true,
                        description =
                                "Which review it is; absent for the annual review, and if your role is"
                                        + " not allowed to know")
                ReviewKind kind,
        @Schema(nullable = true, description = "The day that is set") LocalDate on,
        @Schema(nullable = true, description = "The first day it can now be held") LocalDate from,
        @Schema(nullable = true, description = "The last day it can be held") LocalDate to,
        @Schema(nullable = true, description = "The last day it is in time") LocalDate dueBy,
        @Schema(description = "True if it is late") boolean overdue,
        @Schema(nullable = true, description = "Whether dueBy is law, guidance or practice")
                Basis basis,
        @Schema(nullable = true, description = "The source of dueBy") @Size(max = 200)
                String citation,
        @Schema(
                        nullable = true,
                        description =
                                "The day on which it could be one meeting with others that have the"
                                        + " same day here; absent if there is none")
                LocalDate togetherOn,
        @Schema(
                        nullable = true,
                        description =
                                "The annual review only: hold it early, by this day, because the child"
                                        + " moves. This is a recommendation; dueBy does not change")
                LocalDate earlyReviewBy) {

    TimelineItemView together(LocalDate day) {
        return new TimelineItemView(
                annualReview,
                kind,
                on,
                from,
                to,
                dueBy,
                overdue,
                basis,
                citation,
                day,
                earlyReviewBy);
    }
}
