package london.dsco.review.cycle;

import java.time.LocalDate;
import java.util.List;

/** The rule sets, by the date that each takes effect. */
public final class RulesInForce {

    private static final List<CycleRules> OLDEST_FIRST = List.of(new SendRegulations2014());

    private RulesInForce() {}

    /**
     * Returns the rules for a cycle that starts on a day. A cycle that starts before all rule sets
     * gets the oldest.
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
     * Returns the earliest start of a cycle that is due on a day or later. Cycles that start
     * earlier are due earlier. Lists filter by it, so that no due date has to be stored.
     */
    public static LocalDate firstStartDueFrom(LocalDate dueFrom) {
        LocalDate start = dueFrom.minusYears(1).minusDays(2);
        while (on(start).dueBy(start).isBefore(dueFrom)) {
            start = start.plusDays(1);
        }
        return start;
    }

    /**
     * Returns the earliest transfer from another authority after which a plan's review is due on a
     * day or later, however long ago its last review was.
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
