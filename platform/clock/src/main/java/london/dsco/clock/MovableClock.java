package london.dsco.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * Real time plus the offset in a file: one line, {@code offset PT…} (ISO 8601, signed). Without the
 * file, or with an empty one, it is real time. The file is checked on every reading, so that all
 * services change together.
 */
final class MovableClock extends Clock {

    private static final String PREFIX = "offset ";

    /** The value of {@link java.io.File#lastModified} for a file that does not exist. */
    private static final long NO_FILE = 0;

    private record Reading(long changed, Duration offset) {}

    private final Path file;
    private final ZoneId zone;
    private volatile Reading last = new Reading(NO_FILE, Duration.ZERO);

    MovableClock(Path file, ZoneId zone) {
        this.file = file;
        this.zone = zone;
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(offset());
    }

    private Duration offset() {
        // Not Files.getLastModifiedTime: without a file, the usual case, it builds two exceptions
        // for every reading of the clock.
        long changed = file.toFile().lastModified();
        if (changed != last.changed()) {
            last = new Reading(changed, read());
        }
        return last.offset();
    }

    private Duration read() {
        try {
            return parse(Files.readString(file).strip());
        } catch (NoSuchFileException none) {
            return Duration.ZERO;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Duration parse(String line) {
        return line.isEmpty() ? Duration.ZERO : Duration.parse(line.substring(PREFIX.length()));
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovableClock(file, other);
    }
}
