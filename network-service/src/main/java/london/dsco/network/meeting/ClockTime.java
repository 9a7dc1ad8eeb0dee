package london.dsco.network.meeting;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** A time of day in everyday notation: hours and minutes, such as 09:30. */
final class ClockTime {

    static final String PATTERN = "^([01][0-9]|2[0-3]):[0-5][0-9]$";

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("HH:mm");

    private ClockTime() {}

    /**
     * @param written in the format of {@link #PATTERN}
     */
    static LocalTime read(String written) {
        return LocalTime.parse(written, WRITTEN);
    }

    static String write(LocalTime time) {
        return WRITTEN.format(time);
    }
}
