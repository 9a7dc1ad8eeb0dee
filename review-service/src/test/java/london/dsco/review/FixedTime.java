package london.dsco.review;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import london.dsco.domain.London;

/** The day on which every test of this service takes place. */
public class FixedTime {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), London.ZONE);
    }
}
