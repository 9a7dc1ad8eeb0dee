package london.dsco.review.placementmove;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import london.dsco.figures.Percent;
import london.dsco.figures.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When the moves in a period were reported, by the day of the move. Withdrawn moves are not
 * counted.
 *
 * @param from first London date that counts
 * @param to last London date that counts
 * @param moves how many there were
 * @param notifiedBefore reported on a day before the move
 * @param notifiedInEmergency emergency moves that were reported within five working days
 * @param notifiedAfter reported later than that
 * @param notifiedBeforePercent of all moves, to one decimal place; absent where there are none
 * @param acknowledged how many the SEN team has acknowledged
 * @param outOfArea how many led to a place outside the borough's area, wherever the child lived
 *     before
 * @param over32Km how many led further than 32 kilometres (20 miles) from home
 * @param distanceKnown of how many the distance is known
 * @param medianKm the middle one of the distances that are known
 * @param reasons how many for each reason that occurred
 */
@Schema(name = "PlacementMoveFigures")
public record PlacementMoveFiguresView(
        LocalDate from,
        LocalDate to,
        @Schema(minimum = "0", maximum = "1000000") int moves,
        @Schema(minimum = "0", maximum = "1000000") int notifiedBefore,
        @Schema(minimum = "0", maximum = "1000000") int notifiedInEmergency,
        @Schema(minimum = "0", maximum = "1000000") int notifiedAfter,
        @Schema(nullable = true) BigDecimal notifiedBeforePercent,
        @Schema(minimum = "0", maximum = "1000000") int acknowledged,
        @Schema(minimum = "0", maximum = "1000000") int outOfArea,
        @Schema(minimum = "0", maximum = "1000000") int over32Km,
        @Schema(minimum = "0", maximum = "1000000") int distanceKnown,
        @Schema(nullable = true, minimum = "0", maximum = "2000") Integer medianKm,
        @Size(max = 7) List<OfReason> reasons) {

    /**
     * @param moves how many there were for this reason
     */
    @Schema(name = "PlacementMovesOfReason")
    public record OfReason(
            MoveReason reason, @Schema(minimum = "0", maximum = "1000000") int moves) {}

    static PlacementMoveFiguresView of(Period period, MoveFigures figures) {
        int before = figures.notified(NotificationTiming.BEFORE);
        return new PlacementMoveFiguresView(
                period.from(),
                period.to(),
                figures.moves(),
                before,
                figures.notified(NotificationTiming.IN_EMERGENCY),
                figures.notified(NotificationTiming.AFTER),
                Percent.of(before, figures.moves()),
                figures.acknowledged(),
                figures.outOfArea(),
                figures.over32Km(),
                figures.distances().size(),
                figures.medianKm(),
                figures.byReason().entrySet().stream()
                        .map(entry -> new OfReason(entry.getKey(), entry.getValue()))
                        .toList());
    }
}
