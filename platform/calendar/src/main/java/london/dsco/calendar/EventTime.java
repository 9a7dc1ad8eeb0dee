package london.dsco.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** When something is. */
public sealed interface EventTime {

    /** A whole day, which is the same day in every time zone. */
    record WholeDay(LocalDate on) implements EventTime {}

    /**
     * Hours on a clock in London. An hour that there is twice, when summer time ends, is the first
     * of the two.
     */
    record Hours(LocalDateTime from, LocalDateTime until) implements EventTime {}
}
