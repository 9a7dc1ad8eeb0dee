package london.dsco.advice.consultation;

/** Why a consultation was offered. */
public enum Occasion {
    /** The request was received. */
    OPENING,
    /** Four weeks have passed, and the advice is still owed. */
    WEEK_FOUR
}
