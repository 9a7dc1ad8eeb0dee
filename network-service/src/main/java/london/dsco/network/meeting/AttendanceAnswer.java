package london.dsco.network.meeting;

/** What a borough says of its coming to a meeting. */
enum AttendanceAnswer {
    WILL_COME,
    APOLOGY,
    /** It was there. */
    CAME
}
