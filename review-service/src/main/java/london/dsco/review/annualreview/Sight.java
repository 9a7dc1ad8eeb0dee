package london.dsco.review.annualreview;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import london.dsco.review.cycle.Cycle;
import london.dsco.review.cycle.CycleState;

/**
 * How much of a review an actor may see. The plan's reference and the state are always shown; what
 * else, each value says.
 */
public enum Sight {
    /** Those who run reviews. */
    WHOLE(EnumSet.allOf(Part.class)),

    /** The virtual school: dates and the meeting, for the children it answers for. */
    VIRTUAL_SCHOOL(EnumSet.of(Part.CHILD, Part.MEETING, Part.SETTING_CLOCKS, Part.CLOCKS)),

    /**
     * Health partners, administrators and team managers: reference, state and clocks only, as they
     * are without a meeting.
     */
    CLOCKS(EnumSet.of(Part.CHILD, Part.SETTING_CLOCKS, Part.CLOCKS)),

    /** A school or college: the meeting, and what must be in by when. */
    SETTING(EnumSet.of(Part.MEETING, Part.SETTING_CLOCKS));

    /** A part of a review. */
    public enum Part {
        /** The borough's reference to the child. */
        CHILD,
        /** The child's year group. */
        YEAR_GROUP,
        /** That the child or young person was in custody. */
        CUSTODY,
        /** When the review meets, how firm that is and whether it is late. */
        MEETING,
        /** Why a meeting is late. */
        LATE_REASON,
        /** By when to invite, advise, meet, report and complete. */
        SETTING_CLOCKS,
        /** Every other date, and the changes of phase. */
        CLOCKS
    }

    private final Set<Part> parts;

    Sight(Set<Part> parts) {
        this.parts = parts;
    }

    /** The value where this sight includes the part, else null. */
    public <T> T of(Part part, T value) {
        return parts.contains(part) ? value : null;
    }

    /** The dates of a review's cycle; what this sight hides moves none of them. */
    public Cycle cycleOf(AnnualReview review, LocalDate today) {
        if (includes(Part.CUSTODY)) {
            return review.cycleOn(today);
        }
        return includes(Part.MEETING)
                ? review.cycleWithoutCustodyOn(today)
                : review.cycleWithoutMeetingOn(today);
    }

    /** How the review stands; what this sight hides makes no difference to it. */
    public CycleState stateOf(AnnualReview review, LocalDate today) {
        return stateOf(review, cycleOf(review, today), today);
    }

    /**
     * As above.
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
