package london.dsco.review.contribution;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.review.invitation.Invitee;
import london.dsco.review.invitation.Presence;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who takes part in a review, as far as your role may see it. A setting sees itself.
 *
 * @param meetingOn the day of the meeting, once one is set
 * @param adviceDueBy last day to send the advice round
 * @param circulatedOn the day on which it was sent round
 * @param circulatedInTime whether that was two weeks or more before the meeting (reg 20(4))
 * @param people everybody who is invited
 */
@Schema(name = "ReviewParticipation")
public record ParticipationView(
        @Schema(nullable = true) LocalDate meetingOn,
        LocalDate adviceDueBy,
        @Schema(nullable = true) LocalDate circulatedOn,
        @Schema(nullable = true) Boolean circulatedInTime,
        @Size(max = 60) List<ParticipantView> people) {

    /**
     * Somebody who is invited.
     *
     * @param invitationId their invitation
     * @param participation how far they have taken part
     * @param contributedOn the day on which their first written contribution arrived
     * @param contributedInTime whether that was in time to be sent round
     * @param chasedOn the day on which they were first chased for it
     * @param citation the law or practice behind what is due from them; left out if nothing is
     */
    @Schema(name = "Participant")
    public record ParticipantView(
            UUID invitationId,
            Invitee invitee,
            Presence presence,
            Participation participation,
            @Schema(nullable = true) LocalDate contributedOn,
            @Schema(nullable = true) Boolean contributedInTime,
            @Schema(nullable = true) LocalDate chasedOn,
            @Schema(nullable = true) String citation) {}
}
