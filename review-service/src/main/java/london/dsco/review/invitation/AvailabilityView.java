package london.dsco.review.invitation;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether the people named for a review can come on a day.
 *
 * @param on the day; left out if no meeting is set and you give no day
 * @param people the practitioners who are invited, and the child's social worker
 * @param findings what may keep them away; none of it blocks a meeting
 */
@Schema(
        name = "Availability",
        requiredProperties = {"people", "findings"})
public record AvailabilityView(
        @Schema(nullable = true) LocalDate on,
        @Size(max = 100) List<NamedPersonView> people,
        @Size(max = 300) List<AvailabilityFinding> findings) {

    /**
     * A practitioner who is named for a review.
     *
     * @param invitee in which role they come
     * @param presence how much the review needs them
     * @param username as access tokens name them
     * @param workingDaysKnown whether the register says on which days they work; without it no
     *     finding says that they do not
     */
    @Schema(name = "NamedPerson")
    public record NamedPersonView(
            Invitee invitee,
            Presence presence,
            @Size(max = 100) String username,
            boolean workingDaysKnown) {}
}
