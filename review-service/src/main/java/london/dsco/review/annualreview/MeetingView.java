package london.dsco.review.annualreview;

import static london.dsco.review.annualreview.Sight.Part.LATE_REASON;
import static london.dsco.review.annualreview.Sight.Part.MEETING;

import java.time.LocalDate;
import london.dsco.review.cycle.Cycle;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A review meeting, with what the actor may see of it. */
@Schema(name = "Meeting", description = "The review meeting")
public record MeetingView(
        @Schema(description = "The day of the meeting", examples = "2026-12-10")
                LocalDate meetingOn,
        @Schema(description = "Whether the meeting is proposed, confirmed or held")
                MeetingState state,
        @Schema(description = "True if the meeting is after the last day the law allows")
                boolean afterLimit,
        @Schema(nullable = true, description = "Why the meeting is after that day") String reason) {

    static MeetingView of(AnnualReview review, Cycle cycle, Sight sight) {
        return review.meeting()
                .map(
                        meeting ->
                                new MeetingView(
                                        meeting.on(),
                                        meeting.state(),
                                        cycle.meetingAfterLimit(),
                                        sight.of(LATE_REASON, meeting.lateReason())))
                .map(meeting -> sight.of(MEETING, meeting))
                .orElse(null);
    }
}
