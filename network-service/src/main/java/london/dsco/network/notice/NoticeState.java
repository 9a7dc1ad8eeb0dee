package london.dsco.network.notice;

/** The state of one notice for one member. */
enum NoticeState {
    QUEUED,
    /** The mail server accepted it. */
    SENT,
    /** The mail server refused it at every attempt. */
    FAILED,
    /**
     * It was answered, withdrawn or considered before the email was sent, or they now want none.
     */
    NOT_NEEDED
}
