package london.dsco.review.annualreview;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a review meets, and how firm that is. */
@Schema(description = "When the review meets")
public record SetMeeting(
        @NotNull @Schema(examples = "2026-12-10") LocalDate meetingOn,
        @NotNull @Schema(examples = "CONFIRMED") MeetingState state) {}
