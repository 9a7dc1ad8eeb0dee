package london.dsco.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * The time zone of London, written out, because the library would look for a newer one on the
 * network.
 */
final class LondonTime {

    private static final ZoneOffset GMT = ZoneOffset.UTC;
    private static final ZoneOffset BST = ZoneOffset.ofHours(1);

    private LondonTime() {}

    /**
     * Returns the time zone. The clocks change at 01:00 UTC on the last Sunday of March and
     * October.
     */
    static VTimeZone zone() {
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
