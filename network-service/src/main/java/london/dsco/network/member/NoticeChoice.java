package london.dsco.network.member;

/** Whether a member wants a mail when something waits for them, or their question was answered. */
enum NoticeChoice {
    AT_ONCE,
    /** What nobody chose otherwise. */
    NEVER
}
