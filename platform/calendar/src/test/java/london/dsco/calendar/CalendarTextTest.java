package london.dsco.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTextTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant CHANGED = Instant.parse("2026-11-21T12:00:00Z");
    private static final EventTime MORNING =
            new EventTime.Hours(
                    LocalDateTime.parse("2026-12-10T09:30"),
                    LocalDateTime.parse("2026-12-10T11:00"));

    @Test
    void aCalendarWithoutEntriesIsValid() throws Exception {
        assertThat(read(CalendarText.of("Meetings", List.of())).validate(true).hasErrors())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void anEntryIsValidInEveryState(EventState state) throws Exception {
        byte[] text = text(event(MORNING, state, 2));

        assertThat(read(text).validate(true).hasErrors()).isFalse();
        assertThat(value(text, Property.STATUS)).isEqualTo(state.name());
    }

    @Test
    void anEntryKeepsItsIdentifierOverAHundredChanges() throws Exception {
        for (int changes : IntStream.rangeClosed(0, 100).toArray()) {
            byte[] text = text(event(MORNING, EventState.CONFIRMED, changes));

            assertThat(value(text, Property.UID)).isEqualTo("7@meetings.example");
            assertThat(value(text, Property.SEQUENCE)).isEqualTo(String.valueOf(changes));
            assertThat(read(text).validate(true).hasErrors()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-27", "2027-03-28", "2027-10-30", "2027-10-31"})
    void aWholeDayKeepsItsDateWhenTheClocksChange(String day) throws Exception {
        byte[] text =
                text(event(new EventTime.WholeDay(LocalDate.parse(day)), EventState.CONFIRMED, 1));

        assertThat(new String(text, UTF_8))
                .contains("\r\nDTSTART;VALUE=DATE:" + day.replace("-", "") + "\r\n");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-26T09:30, 2027-03-26T09:30:00Z",
        "2027-03-28T00:30, 2027-03-28T00:30:00Z",
        "2027-03-28T09:30, 2027-03-28T08:30:00Z",
        "2027-03-29T09:30, 2027-03-29T08:30:00Z",
        "2027-10-29T09:30, 2027-10-29T08:30:00Z",
        "2027-10-31T01:30, 2027-10-31T00:30:00Z",
        "2027-10-31T09:30, 2027-10-31T09:30:00Z",
        "2027-11-01T09:30, 2027-11-01T09:30:00Z"
    })
    void anHourIsTheSameMomentWhenTheClocksChange(LocalDateTime from, Instant moment)
            throws Exception {
        byte[] text =
                text(event(new EventTime.Hours(from, from.plusHours(2)), EventState.CONFIRMED, 1));
        VEvent event = component(text, "VEVENT");

        assertThat(new String(text, UTF_8)).contains("\r\nDTSTART;TZID=Europe/London:");
        assertThat(ZonedDateTime.from(event.getDateTimeStart().getDate()).toInstant())
                .isEqualTo(moment);
        assertThat(read(text).validate(true).hasErrors()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-01-15T09:00",
                "2027-03-28T00:59",
                "2027-03-29T09:00",
                "2027-07-01T09:00",
                "2027-10-31T00:59",
                "2027-10-31T02:30",
                "2030-12-24T09:00"
            })
    void theTimeZoneIsLondon(LocalDateTime local) throws Exception {
        VTimeZone zone = component(CalendarText.of("Meetings", List.of()), "VTIMEZONE");
        var observance = zone.getApplicableObservance(local.atZone(LONDON));

        assertThat(observance.getRequiredProperty(Property.TZOFFSETTO).getValue())
                .isEqualTo(
                        LONDON.getRules().getOffset(local).getTotalSeconds() == 0
                                ? "+0000"
                                : "+0100");
    }

    @Test
    void whatPeopleWroteStaysInsideItsProperty() throws Exception {
        var event =
                new CalendarEvent(
                        "7@meetings.example",
                        CHANGED,
                        1,
                        MORNING,
                        "Meeting;\r\nATTACH:file:///etc/passwd",
                        EventState.CONFIRMED,
                        "Town hall, room 2\nDESCRIPTION:more",
                        "/meetings/7");
        VEvent read = component(CalendarText.of("Meetings", List.of(event)), "VEVENT");

        assertThat(read.getProperty(Property.ATTACH)).isEmpty();
        assertThat(read.getProperty(Property.DESCRIPTION)).isEmpty();
        assertThat(read.getRequiredProperty(Property.LOCATION).getValue())
                .isEqualTo("Town hall, room 2\nDESCRIPTION:more");
    }

    private static CalendarEvent event(EventTime time, EventState state, int changes) {
        return new CalendarEvent(
                "7@meetings.example",
                CHANGED,
                changes,
                time,
                "Meeting",
                state,
                null,
                "/meetings/7");
    }

    private static byte[] text(CalendarEvent event) {
        return CalendarText.of("Meetings", List.of(event));
    }

    private static String value(byte[] text, String property) throws Exception {
        VEvent event = component(text, "VEVENT");
        return event.getRequiredProperty(property).getValue();
    }

    @SuppressWarnings("unchecked")
    private static <C extends CalendarComponent> C component(byte[] text, String name)
            throws Exception {
        return (C) read(text).getComponent(name).orElseThrow();
    }

    private static Calendar read(byte[] text) throws Exception {
        return new CalendarBuilder().build(new ByteArrayInputStream(text));
    }
}
