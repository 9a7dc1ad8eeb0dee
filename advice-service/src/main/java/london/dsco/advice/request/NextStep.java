package london.dsco.advice.request;

/** The next step of a case whose advice is due. */
public enum NextStep {
    ALLOCATE,
    START_WRITING,
    SUBMIT,
    /** With authorisation and audit before it. */
    SIGN_OFF,
    SEND
}
