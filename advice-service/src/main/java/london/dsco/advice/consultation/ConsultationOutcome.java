package london.dsco.advice.consultation;

/** The result of a consultation. */
public enum ConsultationOutcome {
    /** The advice is on the right lines. */
    ADVICE_ON_TRACK,
    /** The author will change the advice. */
    CHANGES_AGREED,
    /** The author must first find out more. */
    INFORMATION_NEEDED,
    /** The author needs their manager's support. */
    SUPPORT_NEEDED
}
