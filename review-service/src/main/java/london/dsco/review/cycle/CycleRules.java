package london.dsco.review.cycle;

import java.time.LocalDate;

/**
 * The law of annual reviews from one date on. When Parliament changes it, a second rule set joins
 * the list with its own effective date. Cycles that began earlier keep the rules they began with.
 */
public interface CycleRules {

    String version();

    LocalDate effectiveFrom();

    /** Returns the last day of the cycle, whatever else is known about the child. */
    LocalDate dueBy(LocalDate startsOn);

    /**
     * Returns the same for a plan that came from another authority.
     *
     * @param transferredOn null if it never did
     */
    LocalDate dueBy(LocalDate startsOn, LocalDate transferredOn);

    /**
     * @param today London's date, which decides whether a child is under five and which transfers
     *     matter
     */
    Cycle datesOf(CycleFacts facts, LocalDate today);

    /**
     * Returns whether a meeting may be on a day.
     *
     * @param facts of the cycle; a meeting that is already set makes no difference
     * @param today London's date: until a limit has passed, it can still be kept
     */
    MeetingDecision mayMeetOn(LocalDate meetingOn, CycleFacts facts, LocalDate today);
}
