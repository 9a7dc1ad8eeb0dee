package london.dsco.network.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import london.dsco.calendar.CalendarText;
import london.dsco.domain.Actor;
import london.dsco.records.Reads;
import london.dsco.web.Download;

/** The meetings that a reader may see, as a calendar. */
@ApplicationScoped
public class MeetingCalendarReading {

    private static final int MONTHS_SHOWN_BEFORE_TODAY = 12;

    private final Reads reads;
    private final Meetings meetings;

    MeetingCalendarReading(Reads reads, Meetings meetings) {
        this.reads = reads;
        this.meetings = meetings;
    }

    /** Returns the calendar, from a year ago on. */
    public Download read(Actor actor) {
        LocalDate from = actor.today().minusMonths(MONTHS_SHOWN_BEFORE_TODAY);
        byte[] calendar =
                reads.figures(actor, () -> MeetingCalendar.of(meetings.since(from, actor)));
        return new Download(calendar, CalendarText.TEXT_CALENDAR, "network-meetings.ics");
    }
}
