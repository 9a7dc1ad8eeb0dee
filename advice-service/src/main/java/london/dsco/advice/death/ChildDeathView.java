package london.dsco.advice.death;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether the child of a request died.
 *
 * @param requestId of the request
 * @param diedOn London date; absent if no death is on record
 */
@Schema(name = "ChildDeath", requiredProperties = "requestId")
public record ChildDeathView(UUID requestId, @Schema(nullable = true) LocalDate diedOn) {

    static ChildDeathView of(AdviceRequest request, ChildDeath death) {
        return new ChildDeathView(request.id(), death.diedOn().orElse(null));
    }
}
