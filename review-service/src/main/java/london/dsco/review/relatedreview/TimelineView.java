package london.dsco.review.relatedreview;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All reviews of one child, as an actor sees them. */
@Schema(
        name = "Timeline",
        description = "All of a child's reviews your role can see, in date order")
public record TimelineView(
        @Schema(description = "The borough's reference for the plan") @Size(max = 64)
                String planRef,
        @Schema(description = "The reviews") @Size(max = 14) List<TimelineItemView> reviews,
        @Schema(
                        description =
                                "How many meetings are still to come if each review has its own",
                        minimum = "0",
                        maximum = "12")
                int meetingsApart,
        @Schema(
                        description =
                                "How many if reviews with the same togetherOn are one meeting",
                        minimum = "0",
                        maximum = "12")
                int meetingsTogether) {}
