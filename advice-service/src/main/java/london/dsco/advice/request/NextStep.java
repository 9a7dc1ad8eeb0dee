package london.dsco.advice.request;

/** What a case whose advice is owed waits for. */
public enum NextStep {
    ALLOCATE,
    START_WRITING,
    SUBMIT,
    /** With authorisation and audit before it. */
    SIGN_OFF,
    SEND
}
