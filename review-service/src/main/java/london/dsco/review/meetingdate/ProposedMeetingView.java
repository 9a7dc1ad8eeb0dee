package london.dsco.review.meetingdate;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.review.annualreview.AnnualReview;
import london.dsco.review.annualreview.Meeting;
import london.dsco.review.annualreview.MeetingState;
import london.dsco.review.cycle.Cycle;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The day that a setting proposed for the meeting of a review.
 *
 * @param meetingOn the day
 * @param state PROPOSED until whoever runs reviews confirms it
 * @param afterLimit true where it is after the last day that the law allows
 * @param inviteBy last day to invite everyone
 * @param adviceDueBy last day to send the advice round
 */
@Schema(name = "ProposedMeeting")
public record ProposedMeetingView(
        UUID reviewId,
        LocalDate meetingOn,
        MeetingState state,
        boolean afterLimit,
        LocalDate inviteBy,
        LocalDate adviceDueBy) {

    static ProposedMeetingView of(AnnualReview review, LocalDate today) {
        Meeting meeting = review.meeting().orElseThrow();
        Cycle cycle = review.cycleOn(today);
        return new ProposedMeetingView(
                review.id(),
                meeting.on(),
                meeting.state(),
                cycle.meetingAfterLimit(),
                cycle.inviteBy(),
                cycle.adviceDueBy());
    }
}
