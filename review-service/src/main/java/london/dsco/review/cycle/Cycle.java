package london.dsco.review.cycle;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The dates of one annual review, each a date in Europe/London up to whose end one is in time. What
 * each means, and the law behind it, stands in the rule set that computed it.
 *
 * @param ruleSet the version of the rule set
 * @param reportDueBy null until a meeting is set, as is {@code finalPlanDueBy}
 * @param considerFrom null once the child is five or where the age is not known, as is {@code
 *     considerBy}
 */
public record Cycle(
        String ruleSet,
        LocalDate startsOn,
        LocalDate targetOn,
        LocalDate meetBy,
        LocalDate dueBy,
        LocalDate inviteBy,
        LocalDate adviceDueBy,
        LocalDate reportDueBy,
        LocalDate decisionDueBy,
        LocalDate finalPlanDueBy,
        Optional<PhaseTransfer> phaseTransfer,
        LocalDate considerFrom,
        LocalDate considerBy) {

    /**
     * How the cycle stands on a day: due soon from the target date on, overdue once the twelve
     * months have ended.
     */
    public CycleState stateOn(LocalDate today) {
        if (today.isAfter(dueBy)) {
            return CycleState.OVERDUE;
        }
        return today.isBefore(targetOn) ? CycleState.RUNNING : CycleState.DUE_SOON;
    }
}
