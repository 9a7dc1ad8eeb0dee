package london.dsco.network.member;

/**
 * Whether a member wants an email when something waits for them, or when their question was
 * answered.
 */
enum NoticeChoice {
    AT_ONCE,
    /** The default. */
    NEVER
}
