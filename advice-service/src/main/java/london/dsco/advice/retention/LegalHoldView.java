package london.dsco.advice.retention;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether a request may not be deleted, and why.
 *
 * @param reason the reason for the hold or for its end; absent if there has never been one
 * @param changedBy user name
 */
@Schema(
        name = "LegalHold",
        requiredProperties = {"requestId", "held"})
public record LegalHoldView(
        UUID requestId,
        boolean held,
        @Schema(nullable = true) @Size(max = 1_000) String reason,
        @Schema(nullable = true) @Size(max = 128) String changedBy,
        @Schema(nullable = true) Instant changedAt) {

    static LegalHoldView of(LegalHold hold) {
        return new LegalHoldView(
                hold.requestId(), hold.held(), hold.reason(), hold.changedBy(), hold.changedAt());
    }
}
