package london.dsco.advice.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Turns instants into the civil dates and times the law counts in. */
public final class LondonDates {

    /** The zone of every statutory date. 23:30 UTC on 31 May is already 1 June here. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private LondonDates() {}

    public static LocalDate dateOf(Instant instant) {
        return local(instant).toLocalDate();
    }

    static LocalTime timeOf(Instant instant) {
        return local(instant).toLocalTime();
    }

    private static ZonedDateTime local(Instant instant) {
        return instant.atZone(ZONE);
    }
}
