package london.dsco.review.termcalendar;

/** The state of a calendar. Nobody removes one; a new version replaces it. */
enum CalendarStatus {
    KEPT
}
