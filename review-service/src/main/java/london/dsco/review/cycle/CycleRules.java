package london.dsco.review.cycle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The law of annual reviews as it stood from one date on. When Parliament changes it, a second rule
 * set joins the list with its own effective date, and cycles that began before keep theirs.
 */
public interface CycleRules {

    String version();

    LocalDate effectiveFrom();

    /** The last day of the cycle, whatever else is known of the child. */
    LocalDate dueBy(LocalDate startsOn);

    /**
     * @param today London's date, on which the age of a child under five and the transfers of the
     *     school year depend
     */
    Cycle datesOf(CycleFacts facts, LocalDate today);

    /**
     * Whether a meeting may be on a day.
     *
     * @param facts those of the cycle; a meeting set before does not matter
     * @param today London's date: a limit that is not past can still be kept
     */
    MeetingDecision mayMeetOn(LocalDate meetingOn, CycleFacts facts, LocalDate today);

    /**
     * The rules for a cycle that starts on a day; the oldest known for one that starts before them
     * all.
     */
    static CycleRules inForceOn(LocalDate startsOn) {
        List<CycleRules> oldestFirst = List.of(new SendRegulations2014());
        return oldestFirst.stream()
                .filter(rules -> !rules.effectiveFrom().isAfter(startsOn))
                .max(Comparator.comparing(CycleRules::effectiveFrom))
                .orElse(oldestFirst.get(0));
    }

    /**
     * The first day on which a cycle may start that is due on a day or later; cycles that start
     * before it are due before. Lists are narrowed by it, so that no due date need be stored.
     */
    static LocalDate firstStartDueFrom(LocalDate dueFrom) {
        LocalDate start = dueFrom.minusYears(1).minusDays(2);
        while (inForceOn(start).dueBy(start).isBefore(dueFrom)) {
            start = start.plusDays(1);
        }
        return start;
    }
}
