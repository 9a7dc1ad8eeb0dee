package london.dsco.review.cycle;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The civil dates that the law counts in. */
public final class LondonDates {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private LondonDates() {}

    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }
}
