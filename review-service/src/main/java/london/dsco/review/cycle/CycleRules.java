package london.dsco.review.cycle;

import java.time.LocalDate;

/**
 * The law of annual reviews as it stood from one date on. When Parliament changes it, a second rule
 * set joins the list with its own effective date, and cycles that began before keep theirs.
 */
public interface CycleRules {

    String version();

    LocalDate effectiveFrom();

    /** The last day of the cycle, whatever else is known of the child. */
    LocalDate dueBy(LocalDate startsOn);

    /**
     * The same for a plan that came from another authority.
     *
     * @param transferredOn null for a plan that never did
     */
    LocalDate dueBy(LocalDate startsOn, LocalDate transferredOn);

    /**
     * @param today London's date, on which the age of a child under five and the transfers of the
     *     school year depend
     */
    Cycle datesOf(CycleFacts facts, LocalDate today);

    /**
     * Whether a meeting may be on a day.
     *
     * @param facts those of the cycle; a meeting set before does not matter
     * @param today London's date: a limit that is not past can still be kept
     */
    MeetingDecision mayMeetOn(LocalDate meetingOn, CycleFacts facts, LocalDate today);
}
