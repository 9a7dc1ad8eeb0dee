package london.dsco.advice.consultation;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An hour in which a DSCO can be consulted.
 *
 * @param dsco user name of the DSCO
 * @param site where the DSCO works on that day; absent where the register does not say
 */
@Schema(
        name = "ConsultationSlot",
        requiredProperties = {"dsco", "startsAt", "endsAt"})
public record SlotView(
        @Size(max = 64) String dsco,
        Instant startsAt,
        Instant endsAt,
        @Schema(nullable = true) @Size(max = 100) String site) {

    static SlotView of(Slot slot) {
        return new SlotView(slot.dsco(), slot.startsAt(), slot.endsAt(), slot.site());
    }
}
