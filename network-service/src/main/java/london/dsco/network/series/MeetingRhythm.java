package london.dsco.network.series;

/** How often a series meets. */
enum MeetingRhythm {
    MONTHLY,
    HALF_TERMLY,
    TERMLY,
    QUARTERLY,
    YEARLY,
    AS_NEEDED
}
