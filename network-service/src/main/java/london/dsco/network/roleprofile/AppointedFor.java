package london.dsco.network.roleprofile;

/** What decided the appointment to the post. */
enum AppointedFor {
    /** Their leadership, and their voice where decisions are made. */
    LEADERSHIP,
    /** Their registration as a social worker, or another qualification. */
    QUALIFICATION,
    BOTH
}
