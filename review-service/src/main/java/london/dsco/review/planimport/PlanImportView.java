package london.dsco.review.planimport;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a file of plans is loaded. */
@Schema(name = "PlanImport", description = "How far a file of plans is loaded")
public record PlanImportView(
        UUID id,
        @Schema(description = "LOADED once every row is dealt with") PlanImportStatus status,
        @Schema(description = "When the file had arrived") Instant receivedAt,
        @Schema(
                        nullable = true,
                        description = "When the last row was dealt with. Absent until then")
                Instant finishedAt,
        @Schema(description = "Rows dealt with so far; the header is none", minimum = "0")
                int rowsRead,
        @Schema(description = "Plans that are new", minimum = "0") int opened,
        @Schema(description = "Plans already registered that changed", minimum = "0") int changed,
        @Schema(description = "Plans that already were as the file says", minimum = "0")
                int unchanged,
        @Schema(description = "Rows that were not loaded; the errors say why", minimum = "0")
                int bad) {

    static PlanImportView of(PlanImport one) {
        return new PlanImportView(
                one.id(),
                one.status(),
                one.receivedAt(),
                one.finishedAt(),
                one.rowsRead(),
                one.opened(),
                one.changed(),
                one.unchanged(),
                one.bad());
    }
}
