package london.dsco.network.member;

import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When somebody can be contacted on a day of the week. */
@Schema(description = "When a member is available for questions on one day of the week")
record Availability(
        @Schema(description = "The day of the week") @NotNull DayOfWeek day,
        @Schema(description = "Which part of the day") @NotNull DayPart part) {

    /** A part of a working day. */
    enum DayPart {
        MORNING,
        AFTERNOON,
        ALL_DAY
    }
}
