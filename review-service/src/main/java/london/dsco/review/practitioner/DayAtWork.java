package london.dsco.review.practitioner;

import java.util.Optional;

/**
 * What the register says of somebody's work on one day.
 *
 * @param left whether they left the borough
 * @param away whether they are on leave; why is not known here
 * @param patternKnown whether the register says on which days of the week they work
 * @param worked how much of that day of the week; null for none, and where nobody said
 */
public record DayAtWork(boolean left, boolean away, boolean patternKnown, PartOfDay worked) {

    /** How much of that day of the week they work; empty for none. */
    public Optional<PartOfDay> part() {
        return Optional.ofNullable(worked);
    }
}
