package london.dsco.advice.death;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.advice.consideration.Consideration;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether the child of a consideration died.
 *
 * @param considerationId of the consideration
 * @param diedOn London date; absent if no death is on record
 */
@Schema(name = "ConsideredChildDeath", requiredProperties = "considerationId")
public record ConsideredChildDeathView(
        UUID considerationId, @Schema(nullable = true) LocalDate diedOn) {

    static ConsideredChildDeathView of(Consideration consideration, ChildDeath death) {
        return new ConsideredChildDeathView(consideration.id(), death.diedOn().orElse(null));
    }
}
