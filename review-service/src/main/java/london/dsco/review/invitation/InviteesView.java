package london.dsco.review.invitation;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who should be at a review, by the child's status.
 *
 * @param meetingOn the day of the meeting, once one is set
 * @param inviteBy last day on which an invitation gives two weeks' notice
 * @param inviteByCitation the law behind that day
 * @param invitees whom the law and good practice name
 */
@Schema(name = "Invitees")
public record InviteesView(
        @Schema(nullable = true) LocalDate meetingOn,
        LocalDate inviteBy,
        String inviteByCitation,
        @Size(max = 20) List<ProposedInviteeView> invitees) {

    /**
     * One who should be at a review.
     *
     * @param invitee who
     * @param presence how much the review needs them
     * @param invited whether they have been invited
     * @param reason why
     * @param citation the law, guidance or practice behind it
     */
    @Schema(name = "ProposedInvitee")
    public record ProposedInviteeView(
            Invitee invitee, Presence presence, boolean invited, String reason, String citation) {}

    static InviteesView of(
            LocalDate meetingOn,
            LocalDate inviteBy,
            List<Expected> expected,
            List<Invitation> invitations) {
        Set<Invitee> invited = EnumSet.noneOf(Invitee.class);
        invitations.forEach(one -> invited.add(one.invitee()));
        return new InviteesView(
                meetingOn,
                inviteBy,
                InviteeRules.NOTICE_CITATION,
                expected.stream()
                        .map(
                                one ->
                                        new ProposedInviteeView(
                                                one.invitee(),
                                                one.presence(),
                                                invited.contains(one.invitee()),
                                                one.reason(),
                                                one.citation()))
                        .toList());
    }
}
