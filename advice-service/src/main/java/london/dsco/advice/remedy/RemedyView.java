package london.dsco.advice.remedy;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.advice.request.Sight;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A remedy in a case.
 *
 * @param openedOn London date on which it began
 * @param recordedBy user name; absent for the SEN team, which may not see names
 * @param outcome absent while it goes on
 * @param outcomeOn London date on which it ended
 * @param learning what the authority will do differently
 */
@Schema(
        name = "Remedy",
        requiredProperties = {"id", "requestId", "type", "openedOn", "recordedAt"})
public record RemedyView(
        UUID id,
        UUID requestId,
        RemedyType type,
        LocalDate openedOn,
        @Schema(nullable = true) @Size(max = 128) String recordedBy,
        Instant recordedAt,
        @Schema(nullable = true) RemedyOutcome outcome,
        @Schema(nullable = true) LocalDate outcomeOn,
        @Schema(nullable = true) @Size(max = Remedy.PARAGRAPH) String learning) {

    static RemedyView of(Remedy remedy, Sight sight) {
        return new RemedyView(
                remedy.id(),
                remedy.requestId(),
                remedy.type(),
                remedy.openedOn(),
                sight.covers(Sight.WHOLE) ? remedy.recordedBy() : null,
                remedy.recordedAt(),
                remedy.outcome(),
                remedy.outcomeOn(),
                remedy.learning());
    }
}
