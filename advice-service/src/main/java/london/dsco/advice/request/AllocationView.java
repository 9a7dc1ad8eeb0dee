package london.dsco.advice.request;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who writes the advice; without an author while nobody does. */
@Schema(name = "Allocation")
public record AllocationView(
        UUID requestId,
        @Schema(nullable = true) String author,
        @Schema(nullable = true) String allocatedBy,
        @Schema(nullable = true) Instant allocatedAt) {

    static AllocationView of(AdviceRequest request) {
        Allocation made = request.allocation().orElse(new Allocation(null, null, null));
        return new AllocationView(
                request.id(), made.author(), made.allocatedBy(), made.allocatedAt());
    }
}
