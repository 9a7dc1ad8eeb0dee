package london.dsco.network.roleprofile;

/** What decided who got the post. */
enum AppointedFor {
    /** That they lead, and are heard where it is decided. */
    LEADERSHIP,
    /** That they are registered as a social worker, or another qualification. */
    QUALIFICATION,
    BOTH
}
