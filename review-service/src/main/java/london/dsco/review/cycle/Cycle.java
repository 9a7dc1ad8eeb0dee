package london.dsco.review.cycle;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The dates of one annual review, each a date in Europe/London; anything done by the end of that
 * day is in time. The rule set that computed the dates explains each of them and gives its source.
 *
 * <p>A review is complete when the authority gives notice of its decision to amend, maintain or
 * cease the plan (reg 20(10); Code of Practice, 9.169). Holding the meeting does not complete it.
 *
 * @param ruleSet the version of the rule set
 * @param reportDueBy null until a meeting is set
 * @param finalPlanDueBy null until a meeting is set, and after a decision not to amend
 * @param phaseTransfer the transfer that the dates take into account
 * @param phaseTransferUnconfirmed whether the information that confirms or rules out a transfer is
 *     missing
 * @param possibleTransfer the transfer that may happen in that case; empty if the child's age is
 *     unknown
 * @param lastMeetingOn the last day the law allows for a meeting; null once one is set
 * @param meetingAfterLimit whether the meeting is after the last day the law allows, or was when it
 *     was accepted
 * @param considerFrom null if the child is five today or by then, or the age is unknown; so is
 *     {@code considerBy}
 * @param reviewOnReleaseFrom the release from custody since which no review was completed; null if
 *     there was none
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
     * Returns the state of the cycle on a day while its review is open. It is due soon from the
     * target date. It is overdue once any limit is missed: the twelve months have ended, the last
     * day before a phase transfer's deadline has passed, or the last day for a meeting has passed
     * and none was set by then.
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
