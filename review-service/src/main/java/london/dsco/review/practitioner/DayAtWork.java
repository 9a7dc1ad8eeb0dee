package london.dsco.review.practitioner;

import java.util.Optional;

/**
 * The register's entry for somebody's work on one day.
 *
 * @param left whether they left the borough
 * @param away whether they are on leave; this service does not know the reason
 * @param patternKnown whether the register has their working days
 * @param worked how much of that day of the week they work; null for none or unknown
 */
public record DayAtWork(boolean left, boolean away, boolean patternKnown, PartOfDay worked) {

    /** Returns how much of that day of the week they work; empty for none or unknown. */
    public Optional<PartOfDay> part() {
        return Optional.ofNullable(worked);
    }
}
