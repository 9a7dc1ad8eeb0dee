package london.dsco.advice.moderation;

/** The progress of an audit's moderation. */
public enum ModerationState {
    /** Nobody has given a second score. */
    AWAITING,
    /** Both gave the same grade. */
    AGREED,
    /** The grades differ, so the two must meet. */
    MEETING_NEEDED,
    /** They met, and one recorded the agreement. The other has not confirmed it. */
    CONFIRMATION_NEEDED,
    /** They met, and both have confirmed the agreed scores. */
    RESOLVED
}
