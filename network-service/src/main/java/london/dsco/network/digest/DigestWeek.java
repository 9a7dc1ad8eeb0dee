package london.dsco.network.digest;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import london.dsco.domain.London;

/**
 * A week that a digest tells of, whole: what happens while mails go out is told in the next one.
 *
 * @param first Monday, London date
 */
record DigestWeek(LocalDate first) {

    /** When the week that has ended is told of, on Monday, in London. */
    private static final LocalTime TOLD_AT = LocalTime.of(7, 0);

    /** Returns the latest week whose digest is due. */
    static DigestWeek due(Instant now) {
        ZonedDateTime there = now.atZone(London.ZONE);
        LocalDate monday =
                there.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        boolean due = !there.isBefore(monday.atTime(TOLD_AT).atZone(London.ZONE));
        return new DigestWeek(monday.minusWeeks(due ? 1 : 2));
    }

    /** Sunday, London date. */
    LocalDate last() {
        return first.plusDays(6);
    }
}
