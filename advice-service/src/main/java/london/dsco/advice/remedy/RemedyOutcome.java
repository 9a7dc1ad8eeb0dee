package london.dsco.advice.remedy;

/** How a remedy ended. */
public enum RemedyOutcome {
    UPHELD,
    PARTLY_UPHELD,
    NOT_UPHELD,
    /** The parties agreed: the mediation's agreement, a consent order, a settled complaint. */
    AGREED,
    /** Mediation or disagreement resolution ended without an agreement. */
    NOT_AGREED,
    /** Whoever sought it gave it up. */
    WITHDRAWN;

    /** Whether a remedy of this type can end so. */
    boolean fits(RemedyType type) {
        return switch (this) {
            case UPHELD, PARTLY_UPHELD, NOT_UPHELD -> type.isDecided();
            case NOT_AGREED -> !type.isDecided();
            case AGREED, WITHDRAWN -> true;
        };
    }
}
