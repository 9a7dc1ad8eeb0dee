package london.dsco.review.invitation;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.review.annualreview.AnnualReview;
import london.dsco.review.annualreview.Meeting;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A review to which social care is invited, without a worker who goes.
 *
 * @param invitationId social care's invitation
 * @param reviewId the review
 * @param planRef the borough's reference to the plan
 * @param childRef the borough's reference to the child
 * @param presence how much the review needs social care
 * @param invitedOn the day on which social care was invited
 * @param meetingOn the day of the meeting
 * @param adviceDueBy last day to send social care's advice round
 */
@Schema(name = "DutyInboxLine")
public record DutyInboxView(
        UUID invitationId,
        UUID reviewId,
        @Size(max = 64) String planRef,
        @Size(max = 64) String childRef,
        Presence presence,
        LocalDate invitedOn,
        @Schema(nullable = true) LocalDate meetingOn,
        LocalDate adviceDueBy) {

    static DutyInboxView of(Invitation invitation, LocalDate today) {
        AnnualReview review = invitation.review();
        return new DutyInboxView(
                invitation.id(),
                review.id(),
                review.plan().planRef(),
                review.plan().childRef(),
                invitation.presence(),
                invitation.invitedOn(),
                review.meeting().map(Meeting::on).orElse(null),
                review.cycleOn(today).adviceDueBy());
    }
}
