package london.dsco.advice.request;

/**
 * How social care knows the child or young person on receipt. Not being known is no reason for no
 * advice.
 */
public enum Involvement {
    NOT_KNOWN,
    EARLY_HELP,
    CIN,
    CP,
    CLA,
    SHORT_BREAKS,
    ADULT_CARE
}
