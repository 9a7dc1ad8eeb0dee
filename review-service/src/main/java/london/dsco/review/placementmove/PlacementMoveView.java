package london.dsco.review.placementmove;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A move as the actor sees it. What the actor may not see, or is unknown, is absent. */
@Schema(
        name = "PlacementMove",
        description = "A move of a child or young person, as far as your role can see it")
public record PlacementMoveView(
        UUID id,
        @Schema(description = "The borough's reference for the plan") @Size(max = 64)
                String planRef,
        @Schema(description = "GSS code of the borough that maintains the plan") @Size(max = 9)
                String planAuthority,
        @Schema(
                        nullable = true,
                        description =
                                "The borough's reference for the child; hidden from whoever"
                                        + " reported it")
                @Size(max = 64)
                String childRef,
        @Schema(description = "The day of the move") LocalDate movesOn,
        @Schema(
                        nullable = true,
                        description = "Why they move; only for the sender and the recipients")
                MoveReason reason,
        @Schema(
                        nullable = true,
                        description =
                                "URN of the school or college they leave; hidden from whoever"
                                        + " reported it, because it may come from the plan")
                @Size(max = 6)
                String fromSettingUrn,
        @Schema(nullable = true, description = "URN of the school or college they are going to")
                @Size(max = 6)
                String toSettingUrn,
        @Schema(
                        nullable = true,
                        description =
                                "GSS code of the authority where they lived; hidden from whoever"
                                        + " reported it, because it may come from the plan")
                @Size(max = 9)
                String fromAuthority,
        @Schema(nullable = true, description = "GSS code of the authority where they will live")
                @Size(max = 9)
                String toAuthority,
        @Schema(
                        nullable = true,
                        description =
                                "Distance from their home to the new placement, in whole kilometres",
                        minimum = "0",
                        maximum = "2000")
                Integer distanceKm,
        @Schema(nullable = true, description = "True if they had to move at once")
                Boolean emergency,
        @Schema(description = "The day on which it was reported") LocalDate notifiedOn,
        @Schema(nullable = true, description = "User name of whoever reported it") @Size(max = 128)
                String notifiedBy,
        @Schema(description = "Whether it was reported before the day of the move")
                boolean beforeTheMove,
        @Schema(
                        nullable = true,
                        description =
                                "The last day for reporting it in time; only for the sender and the"
                                        + " recipients, because it depends on the emergency")
                LocalDate notifyBy,
        @Schema(
                        nullable = true,
                        description =
                                "Whether it was reported in time; only for the sender and the"
                                        + " recipients, because it depends on the emergency")
                NotificationTiming notificationTiming,
        @Schema(
                        description =
                                "The law whose time limits are used here; it does not itself"
                                        + " require the SEN team to be told")
                @Size(max = 200)
                String citation,
        @Schema(
                        nullable = true,
                        description =
                                "Hold the annual review early, by this day: that of the move, with two"
                                        + " weeks' notice. This is a recommendation; no statutory date changes."
                                        + " Absent if the meeting is early enough")
                LocalDate earlyReviewBy,
        @Schema(nullable = true, description = "When the SEN team acknowledged it")
                LocalDate acknowledgedOn,
        @Schema(nullable = true, description = "When it was withdrawn: they are not moving")
                LocalDate withdrawnOn) {

    /**
     * @param earlyReviewBy null if there is none, or the actor may not see it
     */
    static PlacementMoveView of(PlacementMove move, MoveSight sight, LocalDate earlyReviewBy) {
        Route route = move.route();
        return new PlacementMoveView(
                move.id(),
                move.plan().planRef(),
                move.plan().borough(),
                sight.plan(move.plan().childRef()),
                move.movesOn(),
                sight.why(move.reason()),
                sight.plan(route.fromSettingUrn()),
                route.toSettingUrn(),
                sight.plan(route.fromAuthority()),
                route.toAuthority(),
                route.distanceKm(),
                sight.why(move.isEmergency()),
                move.notifiedOn(),
                sight.why(move.notifiedBy()),
                move.notificationTiming() == NotificationTiming.BEFORE,
                sight.why(move.notifyBy()),
                sight.why(move.notificationTiming()),
                MoveRules.CITATION,
                earlyReviewBy,
                move.acknowledgedOn().orElse(null),
                move.withdrawnOn().orElse(null));
    }
}
