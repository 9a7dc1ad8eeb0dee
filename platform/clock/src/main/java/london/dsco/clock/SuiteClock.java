package london.dsco.clock;

import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import london.dsco.domain.London;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The suite's one source of time, in London's zone: {@code LocalDate.now(clock)} is the date that
 * counts in law. Only in the profile {@code local} may a file move that time (see {@link
 * MovableClock}). Anywhere else a configured clock file stops the service from starting.
 */
class SuiteClock {

    static final String LOCAL = "local";

    @Produces
    @Singleton
    Clock clock(@ConfigProperty(name = "dsco.clock.file") Optional<Path> file) {
        return choose(file, ConfigUtils.isProfileActive(LOCAL));
    }

    /**
     * @throws IllegalStateException when a clock file is configured outside the local stack
     */
    static Clock choose(Optional<Path> file, boolean local) {
        if (file.isPresent() && !local) {
            throw new IllegalStateException(
                    "dsco.clock.file is for the local stack only: statutory dates follow real time");
        }
        return file.<Clock>map(path -> new MovableClock(path, London.ZONE))
                .orElseGet(() -> Clock.system(London.ZONE));
    }
}
