package london.dsco.advice.triage;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.domain.London;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One triage of a request.
 *
 * @param slaDueOn London date by which it should have been made
 * @param triagedOn London date on which it was made
 * @param late whether that was after slaDueOn
 * @param latest whether it is the one that counts
 * @param triagedBy user name of the manager
 */
@Schema(name = "Triage")
public record TriageView(
        UUID id,
        Channel channel,
        Route route,
        LocalDate slaDueOn,
        LocalDate triagedOn,
        boolean late,
        boolean latest,
        @Size(max = 128) String triagedBy,
        Instant triagedAt) {

    static TriageView of(Triage triage, UUID latest) {
        return new TriageView(
                triage.id(),
                triage.channel(),
                triage.route(),
                triage.slaDueOn(),
                London.dateOf(triage.triagedAt()),
                triage.isLate(),
                triage.id().equals(latest),
                triage.triagedBy(),
                triage.triagedAt());
    }
}
