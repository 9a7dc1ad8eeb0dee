package london.dsco.calendar;

/** How firm an entry of a calendar is, in the words of RFC 5545 section 3.8.1.11. */
public enum EventState {
    TENTATIVE,
    CONFIRMED,
    /** It stays in the calendar, so that programs that have it learn that it is cancelled. */
    CANCELLED
}
