package london.dsco.review.cycle;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The dates of one annual review, each a date in Europe/London up to whose end one is in time. What
 * each means, and the law behind it, stands in the rule set that computed it.
 *
 * <p>A review is complete when the authority decides whether to amend, maintain or cease the plan
 * and says so (reg 20(10); Code of Practice, 9.169). A meeting held completes nothing.
 *
 * @param ruleSet the version of the rule set
 * @param reportDueBy null until a meeting is set
 * @param finalPlanDueBy null until a meeting is set, and once the decision is not to amend
 * @param phaseTransfer the transfer that the dates take into account
 * @param phaseTransferUnconfirmed whether nobody has said what would confirm or rule out a transfer
 * @param possibleTransfer the transfer that may then happen; empty where the child's age is unknown
 * @param lastMeetingOn the last day the law allows for a meeting; null once one is set
 * @param meetingAfterLimit whether the meeting that is set is after the last day the law allows, or
 *     was when it was accepted
 * @param considerFrom null once the child is five, where they are five by then, or where the age is
 *     not known; so is {@code considerBy}
 * @param reviewOnReleaseFrom the release from custody since which no review was completed; null
 *     where there was none
 * @param citations the authority for each date shown, by the name of the date
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
        boolean phaseTransferUnconfirmed,
        Optional<PhaseTransfer> possibleTransfer,
        LocalDate lastMeetingOn,
        boolean meetingAfterLimit,
        LocalDate considerFrom,
        LocalDate considerBy,
        LocalDate reviewOnReleaseFrom,
        SortedMap<String, String> citations) {

    /**
     * How the cycle stands on a day while its review is not complete: due soon from the target date
     * on; overdue once any limit is missed: the twelve months have ended, the day before a phase
     * transfer's deadline has passed, or the limit of the meeting has passed with none set or one
     * set after it.
     */
    public CycleState stateOn(LocalDate today) {
        boolean transferMissed =
                phaseTransfer.filter(transfer -> today.isAfter(transfer.lastDay())).isPresent();
        boolean meetingMissed =
                meetingAfterLimit || lastMeetingOn != null && today.isAfter(lastMeetingOn);
        if (today.isAfter(dueBy) || transferMissed || meetingMissed) {
            return CycleState.OVERDUE;
        }
        return today.isBefore(targetOn) ? CycleState.RUNNING : CycleState.DUE_SOON;
    }
}
