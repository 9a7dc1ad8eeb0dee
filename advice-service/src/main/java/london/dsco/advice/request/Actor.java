package london.dsco.advice.request;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import london.dsco.domain.London;

/**
 * Who does something, and when.
 *
 * @param username as people are known in the API; {@link #SYSTEM} for the service itself
 */
public record Actor(String username, Instant at) {

    static final String SYSTEM = "system";

    /** As precise as the database keeps it, so that what is answered now is what is read later. */
    public Actor {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** The service itself, as for a reminder. */
    static Actor system(Instant at) {
        return new Actor(SYSTEM, at);
    }

    /** London date of the act. */
    LocalDate today() {
        return London.dateOf(at);
    }
}
