package london.dsco.advice.retention;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A retention run and what it came to. The findings name the requests.
 *
 * @param dryRun whether nothing was to be deleted
 * @param startedBy user name
 * @param finishedAt absent while there is more to delete
 * @param due requests past their retention period and not yet deleted: all of them in a dry run,
 *     otherwise those still to be deleted
 * @param held requests that a legal hold keeps
 * @param open requests that are past their time and not over
 * @param deleted requests that this run deleted
 * @param considerationsFound considerations that were past their retention period, closed and under
 *     no hold when the run looked
 * @param considerationsDeleted considerations that this run deleted separately; a consideration
 *     that led to a request may have been deleted with that request
 */
@Schema(
        name = "RetentionRun",
        requiredProperties = {
            "id",
            "dryRun",
            "status",
            "startedBy",
            "startedAt",
            "due",
            "held",
            "open",
            "deleted",
            "considerationsFound",
            "considerationsDeleted"
        })
public record RetentionRunView(
        UUID id,
        boolean dryRun,
        RunStatus status,
        @Size(max = 128) String startedBy,
        Instant startedAt,
        @Schema(nullable = true) Instant finishedAt,
        int due,
        int held,
        int open,
        int deleted,
        int considerationsFound,
        int considerationsDeleted) {

    static RetentionRunView of(
            RetentionRun run, Map<FindingState, Integer> counts, int considerationsDeleted) {
        return new RetentionRunView(
                run.id(),
                run.dryRun(),
                run.status(),
                run.startedBy(),
                run.startedAt(),
                run.finishedAt(),
                counts.getOrDefault(FindingState.DUE, 0),
                counts.getOrDefault(FindingState.HELD, 0),
                counts.getOrDefault(FindingState.OPEN, 0),
                counts.getOrDefault(FindingState.DELETED, 0),
                run.considerations(),
                considerationsDeleted);
    }
}
