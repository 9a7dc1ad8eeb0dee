package london.dsco.advice.plantext;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The text of a plan as a list shows it, without its words.
 *
 * @param needs lines of section D
 * @param provision lines of sections H1 and H2
 */
@Schema(
        name = "PlanTextLine",
        requiredProperties = {"id", "issuedOn", "needs", "provision", "recordedAt"})
public record PlanTextLine(
        UUID id,
        @Schema(nullable = true) @Size(max = 64) String planRef,
        LocalDate issuedOn,
        @Schema(minimum = "0", maximum = "50") int needs,
        @Schema(minimum = "0", maximum = "100") int provision,
        Instant recordedAt) {

    static PlanTextLine of(PlanText text) {
        return new PlanTextLine(
                text.id(),
                text.planRef(),
                text.issuedOn(),
                text.sectionD().size(),
                text.sectionH1().size() + text.sectionH2().size(),
                text.recordedAt());
    }
}
