package london.dsco.advice.panel;

/** What an assessment and moderation panel decides of an assessment or of advice. */
public enum PanelVerdict {
    AGREED,
    /** With changes that the reasons name. */
    AGREED_WITH_CHANGES,
    NOT_AGREED,
    /** The panel needs to know more first. */
    DEFERRED
}
