package london.dsco.network;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import london.dsco.domain.London;

/**
 * The day on which every test of this service takes place: 21 November 2026, in the fourth quarter.
 */
public class FixedTime {

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), London.ZONE);
    }
}
