package london.dsco.review.invitation;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One invitation to the meeting of a review.
 *
 * @param invitee who is invited
 * @param presence how much the review needs them
 * @param username of the practitioner; left out for everybody else
 * @param chair whether they lead the meeting
 * @param inDutyInbox whether social care has still to say who comes
 * @param invitedOn the day on which the notice was given
 * @param allocatedOn the day on which a worker took it from the duty inbox
 * @param noticeShort whether the notice is less than two weeks (reg 20(3))
 */
@Schema(name = "Invitation")
public record InvitationView(
        UUID id,
        Invitee invitee,
        Presence presence,
        @Schema(nullable = true) @Size(max = 100) String username,
        boolean chair,
        boolean inDutyInbox,
        LocalDate invitedOn,
        @Schema(nullable = true) LocalDate allocatedOn,
        boolean noticeShort) {

    /**
     * @param meetingOn the day of the meeting; null while none is set, so that no notice is too
     *     short
     */
    static InvitationView of(Invitation invitation, LocalDate meetingOn) {
        return new InvitationView(
                invitation.id(),
                invitation.invitee(),
                invitation.presence(),
                invitation.username().orElse(null),
                invitation.isChair(),
                invitation.isInDutyInbox(),
                invitation.invitedOn(),
                invitation.allocatedOn().orElse(null),
                meetingOn != null && !InviteeRules.inTime(invitation.invitedOn(), meetingOn));
    }
}
