package london.dsco.advice.action;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An action after an audit. The borough's list leaves out the text, which may be about a child.
 *
 * @param text what must be done; absent in the borough's list
 * @param overdue whether it is open past its day
 * @param done what was done; absent while it is open, and in the borough's list
 */
@Schema(
        name = "AuditAction",
        requiredProperties = {"id", "requestId", "state", "owner", "dueOn", "overdue"})
public record ActionView(
        UUID id,
        UUID requestId,
        @Schema(nullable = true) UUID auditId,
        @Schema(nullable = true) @Size(max = 5) String criterion,
        ActionState state,
        @Schema(nullable = true) @Size(max = 2_000) String text,
        @Size(max = 128) String owner,
        LocalDate dueOn,
        boolean overdue,
        @Schema(nullable = true) @Size(max = 128) String raisedBy,
        @Schema(nullable = true) Instant raisedAt,
        @Schema(nullable = true) @Size(max = 2_000) String done,
        @Schema(nullable = true) @Size(max = 128) String closedBy,
        @Schema(nullable = true) Instant closedAt) {

    static ActionView whole(AuditAction action, LocalDate today) {
        return of(action, today, action.text(), action.done());
    }

    static ActionView line(AuditAction action, LocalDate today) {
        return of(action, today, null, null);
    }

    private static ActionView of(AuditAction action, LocalDate today, String text, String done) {
        boolean open = action.closedAt() == null;
        return new ActionView(
                action.id(),
                action.requestId(),
                action.auditId(),
                action.criterion(),
                open ? ActionState.OPEN : ActionState.CLOSED,
                text,
                action.owner(),
                action.dueOn(),
                open && action.dueOn().isBefore(today),
                action.raisedBy(),
                action.raisedAt(),
                done,
                action.closedBy(),
                action.closedAt());
    }
}
