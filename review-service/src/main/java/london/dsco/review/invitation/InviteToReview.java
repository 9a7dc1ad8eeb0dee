package london.dsco.review.invitation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Who is invited to the meeting of a review.
 *
 * @param invitedOn London date on which the notice was given; today when left out
 * @param invitees who; social care is invited with every review, also where it is not in this list
 */
public record InviteToReview(
        LocalDate invitedOn,
        @NotEmpty @Size(max = 40) List<@NotNull @Valid InvitedPerson> invitees) {

    /**
     * One who is invited.
     *
     * @param invitee who it is
     * @param username of a practitioner in the borough's register; leave it out for everybody else,
     *     and for social care where the child has no worker
     * @param chair true for the one who leads the meeting
     */
    public record InvitedPerson(
            @NotNull Invitee invitee, @Size(min = 1, max = 100) String username, Boolean chair) {

        public InvitedPerson {
            username = username == null ? null : username.toLowerCase(Locale.ROOT);
        }

        boolean leads() {
            return Boolean.TRUE.equals(chair);
        }
    }
}
