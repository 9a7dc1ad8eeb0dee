package london.dsco.review.cycle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The law of annual reviews as it stood from one date on. When Parliament changes it, a second rule
 * set joins the list with its own effective date, and cycles that began before keep theirs.
 */
public interface CycleRules {

    String version();

    LocalDate effectiveFrom();

    /** The authority for each date, by the name of the date. */
    Map<String, String> citations();

    /** The last day of the cycle, whatever else is known of the child. */
    LocalDate dueBy(LocalDate startsOn);

    Cycle datesOf(CycleFacts facts, LocalDate today);

    /** Whether a meeting may be planned for a day, and if not, which limit forbids it. */
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
}
