package london.dsco.advice.learning;

import java.time.Instant;
import java.time.LocalDate;
import london.dsco.domain.London;
import london.dsco.domain.Refusal;

/** The London dates on which lessons were recorded, both included. */
record LearningPeriod(LocalDate from, LocalDate to) {

    /**
     * @param from null for a year before the end
     * @param to null for today
     * @throws london.dsco.domain.RefusedException {@code INVALID_INPUT} when it ends before it
     *     begins
     */
    static LearningPeriod of(LocalDate from, LocalDate to, LocalDate today) {
        LocalDate last = to == null ? today : to;
        LocalDate first = from == null ? last.minusYears(1).plusDays(1) : from;
        if (first.isAfter(last)) {
            throw Refusal.wrongParameter("from", "after-to", "The period ends before it begins.")
                    .raise();
        }
        return new LearningPeriod(first, last);
    }

    Instant begins() {
        return from.atStartOfDay(London.ZONE).toInstant();
    }

    Instant isOver() {
        return to.plusDays(1).atStartOfDay(London.ZONE).toInstant();
    }
}
