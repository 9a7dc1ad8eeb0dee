package london.dsco.review.calendar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * How meetings become a calendar: RFC 5545, with name and refresh interval of RFC 7986. A meeting
 * is an event of a whole day, which is the same day in every time zone and in the weeks in which
 * the clocks change. It has one UID for ever; SEQUENCE and LAST-MODIFIED tell of its changes. The
 * text says that there is a review, and nothing about whom.
 */
final class CalendarText {

    static final String TEXT_CALENDAR = "text/calendar";

    private static final String REVIEWS = "/reviews/v1/reviews/";
    private static final Duration REFRESHED_AFTER = Duration.ofHours(12);
    private static final ZoneOffset GMT = ZoneOffset.UTC;
    private static final ZoneOffset BST = ZoneOffset.ofHours(1);

    private CalendarText() {}

    /**
     * @return UTF-8, lines that end in CR LF
     */
    static byte[] of(List<MeetingEvent> meetings) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(false).output(calendar(meetings), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Calendar calendar(List<MeetingEvent> meetings) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//London DSCO network//Annual reviews 1.0//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Name("Annual review meetings"));
        calendar.add(
                new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESHED_AFTER));
        // A calendar holds at least one component, also where no meeting is set.
        calendar.add(london());
        meetings.forEach(meeting -> calendar.add(event(meeting)));
        return calendar;
    }

    private static VEvent event(MeetingEvent meeting) {
        return new VEvent(
                new PropertyList(
                        List.of(
                                new Uid(meeting.reviewId() + "@reviews.dsco.london"),
                                new DtStamp(meeting.changedAt()),
                                new LastModified(meeting.changedAt()),
                                new Sequence(meeting.changes()),
                                day(new DtStart<>(meeting.on())),
                                day(new DtEnd<>(meeting.on().plusDays(1))),
                                new Summary(summary(meeting)),
                                status(meeting),
                                new Url(URI.create(REVIEWS + meeting.reviewId())))));
    }

    private static Property day(Property date) {
        return date.getParameter(net.fortuna.ical4j.model.Parameter.VALUE).isPresent()
                ? date
                : date.add(Value.DATE);
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

    private static Status status(MeetingEvent meeting) {
        if (meeting.state() == null) {
            return ImmutableStatus.VEVENT_CANCELLED;
        }
        return switch (meeting.state()) {
            case PROPOSED -> ImmutableStatus.VEVENT_TENTATIVE;
            case CONFIRMED, HELD -> ImmutableStatus.VEVENT_CONFIRMED;
        };
    }

    /** The clocks change at 01:00 UTC on the last Sunday of March and October. */
    private static VTimeZone london() {
        Observance summer =
                new Daylight(change(LocalDate.of(1996, 3, 31).atTime(1, 0), GMT, BST, "BST", 3));
        Observance winter =
                new Standard(change(LocalDate.of(1996, 10, 27).atTime(2, 0), BST, GMT, "GMT", 10));
        return new VTimeZone(
                new PropertyList(List.of(new TzId("Europe/London"))),
                new ComponentList<>(List.of(summer, winter)));
    }

    private static PropertyList change(
            LocalDateTime first, ZoneOffset from, ZoneOffset to, String name, int month) {
        return new PropertyList(
                List.of(
                        new DtStart<>(first),
                        new TzOffsetFrom(from),
                        new TzOffsetTo(to),
                        new TzName(name),
                        new RRule<>("FREQ=YEARLY;BYMONTH=" + month + ";BYDAY=-1SU")));
    }
}
