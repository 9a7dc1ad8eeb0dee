package london.dsco.review.placementmove;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How the moves of a period were reported. A move that two people reported counts once, as reported
 * by the first.
 *
 * @param moves number of moves, without withdrawn ones
 * @param byTiming how many were reported beforehand, in an emergency, or late
 * @param byReason how many for each reason
 * @param acknowledged how many the special educational needs team has acknowledged
 * @param outOfArea how many led to a place outside the area of the borough that maintains the plan,
 *     wherever they lived before
 * @param over32Km how many led further than 32 kilometres from home
 * @param distances known distances in kilometres, the shortest first
 */
record MoveFigures(
        int moves,
        Map<NotificationTiming, Integer> byTiming,
        Map<MoveReason, Integer> byReason,
        int acknowledged,
        int outOfArea,
        int over32Km,
        List<Integer> distances) {

    /**
     * 20 miles. The department's statistics on looked-after children call a greater distance far.
     */
    static final int FAR_KM = 32;

    /**
     * @param notified oldest report first
     */
    static MoveFigures of(List<PlacementMove> notified) {
        Collection<PlacementMove> moves = firstOfEach(notified);
        Map<NotificationTiming, Integer> byTiming = new EnumMap<>(NotificationTiming.class);
        Map<MoveReason, Integer> byReason = new EnumMap<>(MoveReason.class);
        List<Integer> distances = new ArrayList<>();
        int acknowledged = 0;
        int outOfArea = 0;
        int far = 0;
        for (PlacementMove move : moves) {
            byTiming.merge(move.notificationTiming(), 1, Integer::sum);
            byReason.merge(move.reason(), 1, Integer::sum);
            acknowledged += move.acknowledgedOn().isPresent() ? 1 : 0;
            outOfArea += move.route().leadsOutOf(move.plan().borough()) ? 1 : 0;
            Integer distance = move.route().distanceKm();
            if (distance != null) {
                distances.add(distance);
                far += distance > FAR_KM ? 1 : 0;
            }
        }
        distances.sort(null);
        return new MoveFigures(
                moves.size(),
                byTiming,
                byReason,
                acknowledged,
                outOfArea,
                far,
                List.copyOf(distances));
    }

    private record Occasion(UUID plan, LocalDate movesOn) {}

    private static Collection<PlacementMove> firstOfEach(List<PlacementMove> notified) {
        Map<Occasion, PlacementMove> first = new LinkedHashMap<>();
        notified.forEach(
                move -> first.putIfAbsent(new Occasion(move.plan().id(), move.movesOn()), move));
        return first.values();
    }

    int notified(NotificationTiming notificationTiming) {
        return byTiming.getOrDefault(notificationTiming, 0);
    }

    /**
     * Returns the median; null if no distance is known. For an even number it is the lower of the
     * two in the middle.
     */
    Integer medianKm() {
        return distances.isEmpty() ? null : distances.get((distances.size() - 1) / 2);
    }
}
