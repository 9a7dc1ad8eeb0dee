package london.dsco.clock;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.time.Clock;

/**
 * Decides at startup which time the service follows, so that a forbidden clock file is found then
 * and not hours later.
 */
@Startup
@Singleton
class ClockStart {

    ClockStart(Clock clock) {
        clock.instant();
    }
}
