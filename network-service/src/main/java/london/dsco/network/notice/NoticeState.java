package london.dsco.network.notice;

/** What became of one notice for one member. */
enum NoticeState {
    QUEUED,
    /** The mail server took it. */
    SENT,
    /** The mail server would not take it, however often it was tried. */
    FAILED,
    /** It was answered, taken back or considered before the mail went, or they want none now. */
    NOT_NEEDED
}
