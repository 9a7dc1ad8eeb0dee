package london.dsco.review.calendar;

import java.util.List;
import london.dsco.calendar.CalendarEvent;
import london.dsco.calendar.CalendarText;
import london.dsco.calendar.EventState;
import london.dsco.calendar.EventTime;

/**
 * Turns meetings into a calendar. A meeting is an all-day event, which stays on the same day in
 * every time zone and when the clocks change. The text says that there is a review, but not whose.
 */
public final class MeetingCalendar {

    private static final String REVIEWS = "/reviews/v1/reviews/";

    private MeetingCalendar() {}

    /**
     * @return UTF-8, with lines that end in CR LF
     */
    public static byte[] of(List<MeetingEvent> meetings) {
        return CalendarText.of(
                "Annual review meetings", meetings.stream().map(MeetingCalendar::entry).toList());
    }

    private static CalendarEvent entry(MeetingEvent meeting) {
        return new CalendarEvent(
                meeting.reviewId() + "@reviews.dsco.london",
                meeting.changedAt(),
                meeting.changes(),
                new EventTime.WholeDay(meeting.on()),
                summary(meeting),
                state(meeting),
                null,
                REVIEWS + meeting.reviewId());
    }

    private static String summary(MeetingEvent meeting) {
        if (meeting.state() == null) {
            return "Annual review meeting (cancelled)";
        }
        return switch (meeting.state()) {
            case PROPOSED -> "Annual review meeting (proposed)";
            case CONFIRMED -> "Annual review meeting";
            case HELD -> "Annual review meeting (held)";
        };
    }

    private static EventState state(MeetingEvent meeting) {
        if (meeting.state() == null) {
            return EventState.CANCELLED;
        }
        return switch (meeting.state()) {
            case PROPOSED -> EventState.TENTATIVE;
            case CONFIRMED, HELD -> EventState.CONFIRMED;
        };
    }
}
