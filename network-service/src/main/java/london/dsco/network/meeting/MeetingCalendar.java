package london.dsco.network.meeting;

import java.util.List;
import london.dsco.calendar.CalendarEvent;
import london.dsco.calendar.CalendarText;
import london.dsco.calendar.EventState;
import london.dsco.calendar.EventTime;

/**
 * Turns meetings into a calendar: title, time and place. It omits the address for joining, because
 * anybody who has it may walk in, and calendars are passed on.
 */
final class MeetingCalendar {

    private static final String MEETINGS = "/network/v1/meetings/";

    private MeetingCalendar() {}

    /**
     * @return UTF-8, with lines that end in CR LF
     */
    static byte[] of(List<Meeting> meetings) {
        return CalendarText.of(
                "Network meetings", meetings.stream().map(MeetingCalendar::entry).toList());
    }

    private static CalendarEvent entry(Meeting meeting) {
        Meeting.Plan plan = meeting.plan();
        boolean cancelled = meeting.status() == MeetingStatus.CANCELLED;
        return new CalendarEvent(
                meeting.id() + "@network.dsco.london",
                meeting.changedAt(),
                meeting.changes(),
                new EventTime.Hours(
                        plan.meetingOn().atTime(plan.startsAt()),
                        plan.meetingOn().atTime(plan.endsAt())),
                cancelled ? plan.title() + " (cancelled)" : plan.title(),
                cancelled ? EventState.CANCELLED : EventState.CONFIRMED,
                plan.place(),
                MEETINGS + meeting.id());
    }
}
