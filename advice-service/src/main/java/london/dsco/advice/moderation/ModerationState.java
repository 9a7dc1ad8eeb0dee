package london.dsco.advice.moderation;

/** How far the moderation of an audit has come. */
public enum ModerationState {
    /** Nobody has given a second score. */
    AWAITING,
    /** Both came to the same grade. */
    AGREED,
    /** They differ by a grade or more: the two meet. */
    MEETING_NEEDED,
    /** They met, and agreed on scores. */
    RESOLVED
}
