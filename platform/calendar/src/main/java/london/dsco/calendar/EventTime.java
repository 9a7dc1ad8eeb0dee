package london.dsco.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** When an event takes place. */
public sealed interface EventTime {

    /** A whole day, which is the same date in every time zone. */
    record WholeDay(LocalDate on) implements EventTime {}

    /**
     * Local hours in London. An hour that occurs twice, when summer time ends, is the first of the
     * two.
     */
    record Hours(LocalDateTime from, LocalDateTime until) implements EventTime {}
}
