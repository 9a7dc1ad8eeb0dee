package london.dsco.review.cycle;

import java.time.LocalDate;
import java.util.List;

/** The rule sets by the dates from which they bind. */
public final class RulesInForce {

    private static final List<CycleRules> OLDEST_FIRST = List.of(new SendRegulations2014());

    private RulesInForce() {}

    /**
     * The rules for a cycle that starts on a day; the oldest known for one that starts before them
     * all.
     */
    public static CycleRules on(LocalDate startsOn) {
        CycleRules binding = OLDEST_FIRST.get(0);
        for (CycleRules rules : OLDEST_FIRST) {
            if (!rules.effectiveFrom().isAfter(startsOn)) {
                binding = rules;
            }
        }
        return binding;
    }

    /**
     * The first day on which a cycle may start that is due on a day or later; cycles that start
     * before it are due before. Lists are narrowed by it, so that no due date need be stored.
     */
    public static LocalDate firstStartDueFrom(LocalDate dueFrom) {
        LocalDate start = dueFrom.minusYears(1).minusDays(2);
        while (on(start).dueBy(start).isBefore(dueFrom)) {
            start = start.plusDays(1);
        }
        return start;
    }

    /**
     * The first day on which a plan may come from another authority whose review is then due on a
     * day or later, however long ago the last one was.
     */
    public static LocalDate firstTransferDueFrom(LocalDate dueFrom) {
        LocalDate transfer = dueFrom.minusMonths(3).minusDays(4);
        LocalDate longAgo = transfer.minusYears(5);
        while (on(longAgo).dueBy(longAgo, transfer).isBefore(dueFrom)) {
            transfer = transfer.plusDays(1);
        }
        return transfer;
    }
}
