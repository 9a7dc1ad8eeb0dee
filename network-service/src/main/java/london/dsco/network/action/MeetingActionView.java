package london.dsco.network.action;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.domain.London;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "MeetingAction",
        description = "Action agreed at a meeting, for a borough or the network")
record MeetingActionView(
        UUID id,
        @Schema(description = "Id of the meeting") UUID meetingId,
        @Schema(
                        description =
                                "GSS code of the borough that took it on; empty for the network",
                        examples = "E09000007")
                @Size(max = 9)
                String owner,
        @Schema(description = "What must be done") @Size(max = 1000) String text,
        @Schema(description = "The London date it must be done by") LocalDate dueOn,
        @Schema(
                        description =
                                "The question in the meeting's notes that it comes from, counted from 1",
                        nullable = true)
                Integer question,
        @Schema(
                        description =
                                "The reflection in the meeting's notes that it comes from, counted from"
                                        + " 1",
                        nullable = true)
                Integer reflection,
        ActionState state,
        @Schema(description = "Whether the date has passed and it is still open") boolean overdue,
        @Schema(description = "Why it was dropped, or the result", nullable = true)
                @Size(max = 1000)
                String reason,
        @Schema(description = "The London date it ended", nullable = true) LocalDate closedOn,
        @Schema(description = "When it was recorded") Instant writtenAt) {

    /**
     * @param closure null until it has ended
     * @param today the London date
     */
    static MeetingActionView of(MeetingAction action, ActionClosure closure, LocalDate today) {
        ActionState state = state(action, closure);
        return new MeetingActionView(
                action.id(),
                action.meetingId(),
                action.owner(),
                action.text(),
                action.dueOn(),
                action.question(),
                action.reflection(),
                state,
                ActionRules.isOverdue(state, action.dueOn(), today),
                closure == null ? null : closure.reason(),
                closure == null ? null : London.dateOf(closure.writtenAt()),
                action.writtenAt());
    }

    private static ActionState state(MeetingAction action, ActionClosure closure) {
        if (action.status() == ActionStatus.WITHDRAWN) {
            return ActionState.WITHDRAWN;
        }
        if (closure == null) {
            return ActionState.OPEN;
        }
        return closure.status() == ActionOutcome.DONE ? ActionState.DONE : ActionState.DROPPED;
    }
}
