package london.dsco.advice.guidance;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody has read a version.
 *
 * @param number of the version
 * @param username who has read it
 */
@Schema(
        name = "Acknowledgement",
        requiredProperties = {"guidanceId", "number", "username", "acknowledgedAt"})
public record AcknowledgementView(
        UUID guidanceId, int number, @Size(max = 128) String username, Instant acknowledgedAt) {

    static AcknowledgementView of(Acknowledgement made) {
        return new AcknowledgementView(
                made.guidanceId(), made.number(), made.username(), made.acknowledgedAt());
    }
}
