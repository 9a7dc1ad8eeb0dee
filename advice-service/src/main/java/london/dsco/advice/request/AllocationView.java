package london.dsco.advice.request;

import java.time.Instant;
import java.util.UUID;

/** Who writes the advice; without an author while nobody does. */
public record AllocationView(
        UUID requestId, String author, String allocatedBy, Instant allocatedAt) {

    static AllocationView from(AdviceRequest request) {
        Allocation made = request.allocation().orElse(new Allocation(null, null, null));
        return new AllocationView(
                request.id(), made.author(), made.allocatedBy(), made.allocatedAt());
    }
}
