package london.dsco.review.planimport;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a file of plans is loaded. */
@Schema(name = "PlanImport", description = "The progress of loading a file of plans")
public record PlanImportView(
        UUID id,
        @Schema(description = "LOADED once every row has been processed") PlanImportStatus status,
        @Schema(description = "When the file had arrived") Instant receivedAt,
        @Schema(nullable = true, description = "When the last row was processed. Absent until then")
                Instant finishedAt,
        @Schema(description = "Rows processed so far, not counting the header", minimum = "0")
                int rowsRead,
        @Schema(description = "New plans", minimum = "0") int opened,
        @Schema(description = "Plans already registered that changed", minimum = "0") int changed,
        @Schema(description = "Plans that already matched the file", minimum = "0") int unchanged,
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
