package london.dsco.advice.retention;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.advice.settings.RetentionSchedule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A request that was past its time, and what became of it.
 *
 * @param record the line of the retention schedule that keeps it longest
 * @param dueOn London date from which it may be deleted; absent once it is deleted, because it
 *     would reveal the date of birth
 * @param deletedOn London date; absent while it is there
 */
@Schema(
        name = "RetentionFinding",
        requiredProperties = {"requestId", "state", "record"})
public record RetentionFindingView(
        UUID requestId,
        FindingState state,
        RetentionSchedule.Kind record,
        @Schema(nullable = true) LocalDate dueOn,
        @Schema(nullable = true) LocalDate deletedOn) {

    static RetentionFindingView of(RetentionFinding finding) {
        return new RetentionFindingView(
                finding.requestId(), finding.state(), finding.record(), finding.dueOn(), null);
    }

    static RetentionFindingView of(DeletedRequest deleted) {
        return new RetentionFindingView(
                deleted.id(), FindingState.DELETED, deleted.record(), null, deleted.deletedOn());
    }
}
