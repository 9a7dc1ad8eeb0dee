package london.dsco.calendar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Turns entries into a calendar: RFC 5545, with name and refresh interval of RFC 7986. The UID of
 * an entry never changes; SEQUENCE and LAST-MODIFIED show its changes.
 */
public final class CalendarText {

    public static final String TEXT_CALENDAR = "text/calendar";

    private static final Duration REFRESHED_AFTER = Duration.ofHours(12);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private CalendarText() {}

    /**
     * @param name of the calendar, as programs show it
     * @return UTF-8, with lines that end in CR LF
     */
    public static byte[] of(String name, List<CalendarEvent> events) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(false).output(calendar(name, events), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Calendar calendar(String name, List<CalendarEvent> events) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//London DSCO network//" + name + " 1.0//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Name(name));
        calendar.add(
                new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESHED_AFTER));
        // A calendar must have at least one component, even without entries.
        calendar.add(LondonTime.zone());
        events.forEach(event -> calendar.add(entry(event)));
        return calendar;
    }

    private static VEvent entry(CalendarEvent event) {
        List<Property> said = new ArrayList<>();
        said.add(new Uid(event.uid()));
        said.add(new DtStamp(event.changedAt()));
        said.add(new LastModified(event.changedAt()));
        said.add(new Sequence(event.changes()));
        said.addAll(times(event.time()));
        said.add(new Summary(event.summary()));
        said.add(status(event.state()));
        if (event.place() != null) {
            said.add(new Location(event.place()));
        }
        said.add(new Url(URI.create(event.path())));
        return new VEvent(new PropertyList(said));
    }

    private static List<Property> times(EventTime time) {
        if (time instanceof EventTime.WholeDay day) {
            return List.of(
                    wholeDay(new DtStart<>(day.on())), wholeDay(new DtEnd<>(day.on().plusDays(1))));
        }
        EventTime.Hours hours = (EventTime.Hours) time;
        return List.of(
                new DtStart<>(hours.from().atZone(LONDON)),
                new DtEnd<>(hours.until().atZone(LONDON)));
    }

    private static Property wholeDay(Property date) {
        return date.getParameter(Parameter.VALUE).isPresent() ? date : date.add(Value.DATE);
    }

    private static Status status(EventState state) {
        return switch (state) {
            case TENTATIVE -> ImmutableStatus.VEVENT_TENTATIVE;
            case CONFIRMED -> ImmutableStatus.VEVENT_CONFIRMED;
            case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }
}
