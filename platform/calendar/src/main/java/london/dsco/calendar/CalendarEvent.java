package london.dsco.calendar;

import java.time.Instant;

/**
 * An entry of a calendar. It contains nothing about a person.
 *
 * @param uid identifier that never changes, such as {@code ID@reviews.dsco.london}
 * @param changedAt when it last changed, UTC
 * @param changes number of changes: SEQUENCE
 * @param summary short description
 * @param place where it takes place; null if not stated
 * @param path path from the root to what it is about, for programs that may read it
 */
public record CalendarEvent(
        String uid,
        Instant changedAt,
        int changes,
        EventTime time,
        String summary,
        EventState state,
        String place,
        String path) {}
