package london.dsco.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Statutory dates are those of Europe/London, whatever the server's zone. The suite's {@link
 * java.time.Clock} is set to this zone, so {@code LocalDate.now(clock)} is London's date.
 */
public final class London {

    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private London() {}

    /** Returns the London date of an instant. */
    public static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
