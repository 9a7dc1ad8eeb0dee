package london.dsco.advice.consultation;

/** What came of a consultation that was held. */
public enum ConsultationOutcome {
    /** The advice is on the right lines. */
    ADVICE_ON_TRACK,
    /** The author changes the advice. */
    CHANGES_AGREED,
    /** The author has to find out more first. */
    INFORMATION_NEEDED,
    /** The author needs the support of their manager. */
    SUPPORT_NEEDED
}
