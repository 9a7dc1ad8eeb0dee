package london.dsco.review.annualreview;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import london.dsco.review.cycle.Cycle;
import london.dsco.review.cycle.CycleState;

/**
 * How much of a review an actor may see. The plan's reference and the state are always visible;
 * each value says what else is.
 */
public enum Sight {
    /** Those who run reviews. */
    WHOLE(EnumSet.allOf(Part.class)),

    /** The virtual school: dates and the meeting, for the children it is responsible for. */
    VIRTUAL_SCHOOL(EnumSet.of(Part.CHILD, Part.MEETING, Part.SETTING_CLOCKS, Part.CLOCKS)),

    /**
     * Health partners, administrators and team managers: only the reference, the state and the
     * clocks, as if there were no meeting.
     */
    CLOCKS(EnumSet.of(Part.CHILD, Part.SETTING_CLOCKS, Part.CLOCKS)),

    /** A school or college: the meeting, and the deadlines for what it must send. */
    SETTING(EnumSet.of(Part.MEETING, Part.SETTING_CLOCKS));

    /** A part of a review. */
    public enum Part {
        /** The borough's reference to the child. */
        CHILD,
        /** The child's year group. */
        YEAR_GROUP,
        /** That the child or young person was in custody. */
        CUSTODY,
        /** When the review meets, how firm the date is and whether it is late. */
        MEETING,
        /** Why a meeting is late. */
        LATE_REASON,
        /** The deadlines to invite, advise, meet, report and complete. */
        SETTING_CLOCKS,
        /** Every other date, and the phase transfers. */
        CLOCKS
    }

    private final Set<Part> parts;

    Sight(Set<Part> parts) {
        this.parts = parts;
    }

    /** Returns the value if this sight includes the part, otherwise null. */
    public <T> T of(Part part, T value) {
        return parts.contains(part) ? value : null;
    }

    /** Returns the dates of a review's cycle. What this sight hides does not affect them. */
    public Cycle cycleOf(AnnualReview review, LocalDate today) {
        if (includes(Part.CUSTODY)) {
            return review.cycleOn(today);
        }
        return includes(Part.MEETING)
                ? review.cycleWithoutCustodyOn(today)
                : review.cycleWithoutMeetingOn(today);
    }

    /** Returns the state of the review. What this sight hides does not affect it. */
    public CycleState stateOf(AnnualReview review, LocalDate today) {
        return stateOf(review, cycleOf(review, today), today);
    }

    /**
     * Returns the same for a cycle that is already computed.
     *
     * @param cycle of the review, as {@link #cycleOf} gives it on that day
     */
    CycleState stateOf(AnnualReview review, Cycle cycle, LocalDate today) {
        return review.hasEnded() ? review.stateOn(today) : cycle.stateOn(today);
    }

    public boolean includes(Part part) {
        return parts.contains(part);
    }
}
