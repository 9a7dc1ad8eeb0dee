package london.dsco.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * Real time plus the offset that a file holds: one line, {@code offset PT…} (ISO 8601, signed).
 * Without the file, or with an empty one, it is real time. The file is looked at on every reading,
 * so that all services turn together.
 */
final class MovableClock extends Clock {

    private static final String PREFIX = "offset ";

    private record Reading(FileTime changed, Duration offset) {}

    private final Path file;
    private final ZoneId zone;
    private volatile Reading last = new Reading(FileTime.from(Instant.EPOCH), Duration.ZERO);

    MovableClock(Path file, ZoneId zone) {
        this.file = file;
        this.zone = zone;
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(offset());
    }

    private Duration offset() {
        try {
            FileTime changed = Files.getLastModifiedTime(file);
            if (!changed.equals(last.changed())) {
                last = new Reading(changed, parse(Files.readString(file).strip()));
            }
            return last.offset();
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
