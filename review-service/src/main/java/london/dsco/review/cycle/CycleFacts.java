package london.dsco.review.cycle;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the dates of a review cycle depend on. All dates are those of Europe/London.
 *
 * @param startsOn the date of the last review's decision, or where there was none, the date on
 *     which the plan was made
 * @param dateOfBirth null when only the borough knows it
 * @param meetingOn the review meeting; null until one is set
 * @param acceptedLate whether the meeting was accepted as late, which it stays though the limit
 *     that it missed is settled afterwards
 * @param notice the decision that completed the review; null until it is made
 */
public record CycleFacts(
        LocalDate startsOn,
        LocalDate dateOfBirth,
        Schooling schooling,
        LocalDate meetingOn,
        boolean acceptedLate,
        Notice notice) {

    /**
     * The authority's notice of its decision after the meeting, reg 20(10).
     *
     * @param sentOn the day on which the parent or young person was notified
     * @param toAmend whether the authority proposes to amend the plan
     */
    public record Notice(LocalDate sentOn, boolean toAmend) {}

    /** The facts of a cycle in which nothing has happened yet. */
    public static CycleFacts of(LocalDate startsOn, LocalDate dateOfBirth, Schooling schooling) {
        return new CycleFacts(startsOn, dateOfBirth, schooling, null, false, null);
    }

    public CycleFacts withMeetingOn(LocalDate meeting) {
        return new CycleFacts(startsOn, dateOfBirth, schooling, meeting, false, notice);
    }

    /** The same with a meeting that was accepted as late. */
    public CycleFacts withLateMeetingOn(LocalDate meeting) {
        return new CycleFacts(startsOn, dateOfBirth, schooling, meeting, true, notice);
    }

    public CycleFacts withNotice(Notice given) {
        return new CycleFacts(startsOn, dateOfBirth, schooling, meetingOn, acceptedLate, given);
    }

    /** The same as if the plan had not been made final for any transfer. */
    public CycleFacts withoutFinalPlan() {
        Schooling unsettled = schooling.withoutFinalPlan();
        return new CycleFacts(startsOn, dateOfBirth, unsettled, meetingOn, acceptedLate, notice);
    }

    Optional<LocalDate> meeting() {
        return Optional.ofNullable(meetingOn);
    }
}
