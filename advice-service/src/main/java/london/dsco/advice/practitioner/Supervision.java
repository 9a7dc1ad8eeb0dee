package london.dsco.advice.practitioner;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How somebody who writes advice is looked after. It is in no event.
 *
 * @param supervisedOn London date of their last supervision; null for none on record
 * @param loneWorker whether they visit families alone; null where that is not on record
 */
@Embeddable
@Schema(name = "Supervision")
public record Supervision(
        @Schema(nullable = true) @Column(name = "supervised_on") LocalDate supervisedOn,
        @Schema(nullable = true) @Column(name = "lone_worker") Boolean loneWorker) {

    /** Nothing on record is no entry, so that two profiles that say the same are equal. */
    static Supervision orNull(Supervision sent) {
        return sent == null || (sent.supervisedOn == null && sent.loneWorker == null) ? null : sent;
    }
}
