package london.dsco.review.invitation;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What may keep somebody away from a review's meeting. It does not block the meeting.
 *
 * @param invitee as what they come
 * @param presence how much the review needs them
 * @param username who, as access tokens name them
 * @param code what it is
 * @param detail the same in one sentence
 */
@Schema(name = "AvailabilityFinding")
public record AvailabilityFinding(
        Invitee invitee,
        Presence presence,
        @Size(max = 100) String username,
        Hindrance code,
        String detail) {}
