package london.dsco.advice.moderation;

/** How far the moderation of an audit has come. */
public enum ModerationState {
    /** Nobody has given a second score. */
    AWAITING,
    /** Both came to the same grade. */
    AGREED,
    /** They differ by a grade or more: the two meet. */
    MEETING_NEEDED,
    /** They met, and one recorded what they agreed. The other has not confirmed it. */
    CONFIRMATION_NEEDED,
    /** They met, and both stand by the scores that they agreed on. */
    RESOLVED
}
