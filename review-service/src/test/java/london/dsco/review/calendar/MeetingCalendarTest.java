package london.dsco.review.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.review.annualreview.MeetingState;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingCalendarTest {

    private static final UUID REVIEW = UUID.fromString("019a8f3e-7c41-7d52-9b0a-2f6c1d3e4a5b");
    private static final Instant CHANGED = Instant.parse("2026-11-21T12:00:00Z");

    @Test
    void aCalendarIsValidWithAndWithoutMeetings() throws Exception {
        assertThat(read(MeetingCalendar.of(List.of())).validate(true).hasErrors()).isFalse();
        for (MeetingState state : MeetingState.values()) {
            assertThat(read(text("2026-12-10", state, 1)).validate(true).hasErrors()).isFalse();
        }
        assertThat(read(text("2026-12-10", null, 1)).validate(true).hasErrors()).isFalse();
    }

    @Test
    void aMeetingIsAWholeDayWithAStableIdentifier() throws Exception {
        byte[] text = text("2026-12-10", MeetingState.CONFIRMED, 3);

        assertThat(new String(text, UTF_8))
                .contains(
                        "\r\nUID:019a8f3e-7c41-7d52-9b0a-2f6c1d3e4a5b@reviews.dsco.london\r\n",
                        "\r\nDTSTART;VALUE=DATE:20261210\r\n",
                        "\r\nDTEND;VALUE=DATE:20261211\r\n",
                        "\r\nDTSTAMP:20261121T120000Z\r\n",
                        "\r\nLAST-MODIFIED:20261121T120000Z\r\n",
                        "\r\nSEQUENCE:3\r\n",
                        "\r\nREFRESH-INTERVAL;VALUE=DURATION:PT12H\r\n");
        assertThat(value(text, Property.SUMMARY)).isEqualTo("Annual review meeting");
    }

    @ParameterizedTest
    @CsvSource({"PROPOSED, TENTATIVE", "CONFIRMED, CONFIRMED", "HELD, CONFIRMED", ", CANCELLED"})
    void theStatusShowsHowFirmAMeetingIs(MeetingState state, String status) throws Exception {
        assertThat(value(text("2026-12-10", state, 2), Property.STATUS)).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-27", "2027-03-28", "2027-10-30", "2027-10-31"})
    void aMeetingKeepsItsDayWhenTheClocksChange(String day) throws Exception {
        byte[] text = text(day, MeetingState.CONFIRMED, 1);

        assertThat(value(text, Property.DTSTART)).isEqualTo(day.replace("-", ""));
    }

    private static byte[] text(String day, MeetingState state, int changes) {
        return MeetingCalendar.of(
                List.of(new MeetingEvent(REVIEW, LocalDate.parse(day), state, changes, CHANGED)));
    }

    private static String value(byte[] text, String property) throws Exception {
        VEvent event = (VEvent) read(text).getComponent("VEVENT").orElseThrow();
        return event.getRequiredProperty(property).getValue();
    }

    private static Calendar read(byte[] text) throws Exception {
        return new CalendarBuilder().build(new ByteArrayInputStream(text));
    }
}
