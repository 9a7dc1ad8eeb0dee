package london.dsco.review.placementmove;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import london.dsco.domain.Finding;
import london.dsco.domain.WorkingDays;

/**
 * When the special educational needs (SEN) team must be notified of a move. To notify it before the
 * placement moves is the practice of a city council. The law sets the same times for others around
 * a looked-after child. Those who educate the child are notified before the placement is made or,
 * in an emergency, within five working days of its start (Care Planning, Placement and Case Review
 * (England) Regulations 2010, SI 2010/959, reg 13(1) and (2)(h)). Everybody who was notified of a
 * placement is notified before it ends (reg 14(2)(c)). No rule here refuses a late notification.
 * All dates are London dates.
 */
final class MoveRules {

    static final String CITATION = "SI 2010/959, regs 13(1) and 14(2)(c)";

    private static final int EMERGENCY_WORKING_DAYS = 5;

    private MoveRules() {}

    /**
     * Returns the last day to notify in time: the day before the move or, in an emergency, the
     * fifth working day after it.
     *
     * @param movesOn the day of the move
     */
    static LocalDate notifyBy(LocalDate movesOn, boolean emergency) {
        return emergency
                ? WorkingDays.after(movesOn, EMERGENCY_WORKING_DAYS)
                : movesOn.minusDays(1);
    }

    /** Returns whether a notification on a day was in time. */
    static NotificationTiming notificationTiming(
            LocalDate movesOn, boolean emergency, LocalDate notifiedOn) {
        if (notifiedOn.isBefore(movesOn)) {
            return NotificationTiming.BEFORE;
        }
        return emergency && !notifiedOn.isAfter(notifyBy(movesOn, true))
                ? NotificationTiming.IN_EMERGENCY
                : NotificationTiming.AFTER;
    }

    /**
     * Returns what is missing from a notified move.
     *
     * @param planAuthority GSS code of the authority that maintains the plan
     * @return findings by place; empty when nothing is missing
     */
    static List<Finding> findings(Route route, String planAuthority) {
        List<Finding> found = new ArrayList<>();
        if (route.toSettingUrn() == null && route.toAuthority() == null) {
            found.add(
                    new Finding(
                            "toAuthority",
                            "required",
                            "Say where they will live, or which school or college they will go to."));
        }
        if (route.leadsOutOf(planAuthority) && route.distanceKm() == null) {
            found.add(
                    new Finding(
                            "distanceKm",
                            "required",
                            "The move is out of the area. Say how far the new placement is from"
                                    + " home."));
        }
        return found;
    }
}
