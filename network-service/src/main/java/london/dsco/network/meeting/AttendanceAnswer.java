package london.dsco.network.meeting;

/** A borough's answer about attending a meeting. */
enum AttendanceAnswer {
    WILL_COME,
    APOLOGY,
    /** It attended. */
    CAME
}
