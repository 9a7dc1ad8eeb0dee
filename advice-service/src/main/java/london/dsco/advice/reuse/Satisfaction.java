package london.dsco.advice.reuse;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That somebody is satisfied that earlier advice is sufficient.
 *
 * @param by who said so
 * @param on London date on which they did
 */
@Schema(requiredProperties = {"by", "on"})
public record Satisfaction(@Size(max = 200) String by, LocalDate on) {

    boolean isRecorded() {
        return by != null && !by.isBlank() && on != null;
    }
}
