package london.dsco.advice.panel;

/** The decision of an assessment and moderation panel on an assessment or advice. */
public enum PanelVerdict {
    AGREED,
    /** Agreed, with changes that the reasons name. */
    AGREED_WITH_CHANGES,
    NOT_AGREED,
    /** The panel must first know more. */
    DEFERRED
}
