package london.dsco.review.cycle;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The facts that decide the dates of a review cycle. All dates are in Europe/London.
 *
 * @param startsOn the date of the last review's decision or, if there was none, the date on which
 *     the plan was made
 * @param dateOfBirth null if only the borough knows it
 * @param meetingOn the review meeting; null until one is set
 * @param acceptedLate whether the meeting was accepted as late; it stays late even if the transfer
 *     behind the missed limit is settled afterwards
 * @param notice the decision that completed the review; null until it is made
 * @param transferredOn when the plan came from another authority; null if it never did
 * @param releasedOn when the child or young person was last released from custody; null if they
 *     never were
 */
public record CycleFacts(
        LocalDate startsOn,
        LocalDate dateOfBirth,
        Schooling schooling,
        LocalDate meetingOn,
        boolean acceptedLate,
        Notice notice,
        LocalDate transferredOn,
        LocalDate releasedOn) {

    /**
     * The authority's notice of its decision after the meeting, reg 20(10).
     *
     * @param sentOn the day on which the parent or young person was notified
     * @param toAmend whether the authority proposes to amend the plan
     */
    public record Notice(LocalDate sentOn, boolean toAmend) {}

    /** Returns the facts of a cycle in which nothing has happened yet. */
    public static CycleFacts of(LocalDate startsOn, LocalDate dateOfBirth, Schooling schooling) {
        return new CycleFacts(startsOn, dateOfBirth, schooling, null, false, null, null, null);
    }

    public CycleFacts withMeetingOn(LocalDate meeting) {
        return with(schooling, meeting, false, notice, releasedOn);
    }

    /** Returns the same facts with a meeting that was accepted as late. */
    public CycleFacts withLateMeetingOn(LocalDate meeting) {
        return with(schooling, meeting, true, notice, releasedOn);
    }

    public CycleFacts withNotice(Notice given) {
        return with(schooling, meetingOn, acceptedLate, given, releasedOn);
    }

    /** Returns the same facts as if the plan had not been made final for any transfer. */
    public CycleFacts withoutFinalPlan() {
        return with(schooling.withoutFinalPlan(), meetingOn, acceptedLate, notice, releasedOn);
    }

    /** Returns the same facts for a plan that came from another authority. */
    public CycleFacts withTransferOn(LocalDate transfer) {
        return new CycleFacts(
                startsOn,
                dateOfBirth,
                schooling,
                meetingOn,
                acceptedLate,
                notice,
                transfer,
                releasedOn);
    }

    /**
     * Returns the same facts for somebody who was released from custody; null for somebody who was
     * not.
     */
    public CycleFacts withReleaseOn(LocalDate release) {
        return with(schooling, meetingOn, acceptedLate, notice, release);
    }

    private CycleFacts with(
            Schooling schooled, LocalDate meeting, boolean late, Notice given, LocalDate release) {
        return new CycleFacts(
                startsOn, dateOfBirth, schooled, meeting, late, given, transferredOn, release);
    }

    Optional<LocalDate> meeting() {
        return Optional.ofNullable(meetingOn);
    }

    /** Returns the release that no review has followed yet, because the cycle began before it. */
    Optional<LocalDate> releaseToReview() {
        return Optional.ofNullable(releasedOn).filter(startsOn::isBefore);
    }
}
