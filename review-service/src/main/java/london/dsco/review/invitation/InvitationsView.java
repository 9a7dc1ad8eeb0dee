package london.dsco.review.invitation;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The invitations to a review, as far as your role may see them. A setting sees its own.
 *
 * @param meetingOn the day of the meeting, once one is set
 * @param inviteBy last day on which an invitation gives two weeks' notice
 * @param notInvited who has to be invited and is not; left out for settings
 * @param invitations in the order in which they were recorded
 * @param availability what may keep a practitioner away from the coming meeting; left out for
 *     settings and virtual schools
 */
@Schema(name = "Invitations")
public record InvitationsView(
        @Schema(nullable = true) LocalDate meetingOn,
        LocalDate inviteBy,
        @Schema(nullable = true) @Size(max = 20) List<Invitee> notInvited,
        @Size(max = 60) List<InvitationView> invitations,
        @Schema(nullable = true) @Size(max = 300) List<AvailabilityFinding> availability) {}
