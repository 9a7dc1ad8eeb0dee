package london.dsco.advice.assurance;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A second look at a version that finds no needs.
 *
 * @param confirmedBy user name
 */
@Schema(name = "NoNeedsConfirmation")
public record NoNeedsConfirmationView(
        UUID id,
        @Schema(minimum = "1", maximum = "10000") int adviceVersion,
        @Size(max = 2_000) String reason,
        @Size(max = 128) String confirmedBy,
        Instant confirmedAt) {

    static NoNeedsConfirmationView of(NoNeedsConfirmation confirmation) {
        return new NoNeedsConfirmationView(
                confirmation.id(),
                confirmation.adviceVersion(),
                confirmation.reason(),
                confirmation.confirmedBy(),
                confirmation.confirmedAt());
    }
}
