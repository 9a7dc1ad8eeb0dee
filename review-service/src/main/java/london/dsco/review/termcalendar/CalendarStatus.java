package london.dsco.review.termcalendar;

/** Where a calendar stands. Nobody removes one; the next word replaces it. */
enum CalendarStatus {
    KEPT
}
