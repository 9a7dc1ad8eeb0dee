package london.dsco.advice.remedy;

/** The way in which a remedy ended. */
public enum RemedyOutcome {
    UPHELD,
    PARTLY_UPHELD,
    NOT_UPHELD,
    /** The parties agreed: the mediation's agreement, a consent order, a settled complaint. */
    AGREED,
    /** Mediation or disagreement resolution ended without an agreement. */
    NOT_AGREED,
    /** The person who sought the remedy withdrew it. */
    WITHDRAWN;

    /** Returns whether a remedy of this type can end in this way. */
    boolean fits(RemedyType type) {
        return switch (this) {
            case UPHELD, PARTLY_UPHELD, NOT_UPHELD -> type.isDecided();
            case NOT_AGREED -> !type.isDecided();
            case AGREED, WITHDRAWN -> true;
        };
    }
}
