package london.dsco.review.plan;

/** How social care knows the child or young person. */
public enum Involvement {
    NOT_KNOWN,
    EARLY_HELP,
    CIN,
    CP,
    CLA,
    SHORT_BREAKS,
    ADULT_CARE
}
