package london.dsco.review.annualreview;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a review meets, and how firm the date is. */
@Schema(description = "When the review meeting takes place")
public record SetMeeting(
        @NotNull @Schema(description = "The day of the meeting", examples = "2026-12-10")
                LocalDate meetingOn,
        @NotNull
                @Schema(
                        description =
                                "PROPOSED and CONFIRMED for a future meeting, HELD for one that took"
                                        + " place. A meeting CONFIRMED for a day that has passed is recorded as"
                                        + " HELD.",
                        examples = "CONFIRMED")
                MeetingState state,
        @Size(max = 500)
                @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "Give a reason in words.")
                @Schema(
                        description =
                                "Why the meeting is after the last day the law allows. Required in that"
                                        + " case, unless you have already given it; otherwise it is not kept.",
                        examples =
                                "The family asked for a later day while a parent was in hospital.")
                String reason) {}
