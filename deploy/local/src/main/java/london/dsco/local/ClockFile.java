package london.dsco.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;

/**
 * The file that moves the local stack's time. It has one line, {@code offset PT…}, that the
 * services add to real time. If it is empty or absent, time is real. Services outside the local
 * stack refuse to start with such a file.
 */
public final class ClockFile {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String PREFIX = "offset ";

    private final Path file;
    private final Clock real;

    ClockFile(Path file, Clock real) {
        this.file = file;
        this.real = real;
    }

    public Path file() {
        return file;
    }

    /** Returns the suite's time now. */
    public Instant now() {
        return real.instant().plus(offset());
    }

    /** Returns how far the suite is ahead of real time; negative if it is behind. */
    public Duration offset() {
        try {
            String line = Files.exists(file) ? Files.readString(file).strip() : "";
            return line.isEmpty() ? Duration.ZERO : Duration.parse(line.substring(PREFIX.length()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets the suite's time to {@code instant}; time continues from there. */
    public void set(Instant instant) {
        write(PREFIX + Duration.between(real.instant(), instant));
    }

    /**
     * Moves time forward (or back, if negative) by an ISO 8601 period: {@code P28D}, {@code P12M},
     * {@code PT1H}, {@code P1DT2H}. Days and longer are calendar days in London, so the hour stays
     * the same across a clock change.
     *
     * @throws StackFailure when it is not such a period
     */
    public void advance(String period) {
        int time = period.indexOf('T');
        try {
            Period days =
                    time == 1
                            ? Period.ZERO
                            : Period.parse(time < 0 ? period : period.substring(0, time));
            Duration rest = time < 0 ? Duration.ZERO : Duration.parse("P" + period.substring(time));
            set(ZonedDateTime.ofInstant(now(), LONDON).plus(days).plus(rest).toInstant());
        } catch (DateTimeParseException e) {
            throw new StackFailure(
                    "'" + period + "' is not a period.",
                    "Write it like P28D, P6M, PT1H or P1DT2H.",
                    e);
        }
    }

    /** Returns to real time. */
    public void reset() {
        write("");
    }

    private void write(String line) {
        try {
            Files.createDirectories(file.getParent());
            Path next =
                    Files.writeString(
                            file.resolveSibling(file.getFileName() + ".next"), line + "\n");
            Files.move(
                    next,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
