package london.dsco.calendar;

import java.time.Instant;

/**
 * An entry of a calendar: nothing of a person.
 *
 * @param uid the same for ever, such as {@code ID@reviews.dsco.london}
 * @param changedAt when it last changed, UTC
 * @param changes how often it has changed: SEQUENCE
 * @param summary what it is, in a few words
 * @param place where it is; null where nothing is said of it
 * @param path of what it is about, from the root; a program that may reads it there
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
