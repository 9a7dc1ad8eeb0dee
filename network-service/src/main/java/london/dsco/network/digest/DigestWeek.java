package london.dsco.network.digest;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import london.dsco.domain.London;

/**
 * A whole week covered by a digest. Whatever happens while emails go out is in the next digest.
 *
 * @param first Monday, London date
 */
record DigestWeek(LocalDate first) {

    /** When the digest of the past week is due: on Monday, in London. */
    private static final LocalTime TOLD_AT = LocalTime.of(7, 0);

    /** Returns the latest week whose digest is due. */
    static DigestWeek due(Instant now) {
        ZonedDateTime there = now.atZone(London.ZONE);
        LocalDate monday =
                there.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        boolean due = !there.isBefore(monday.atTime(TOLD_AT).atZone(London.ZONE));
        return new DigestWeek(monday.minusWeeks(due ? 1 : 2));
    }

    /** Returns the last day of the week: Sunday, London date. */
    LocalDate last() {
        return first.plusDays(6);
    }
}
