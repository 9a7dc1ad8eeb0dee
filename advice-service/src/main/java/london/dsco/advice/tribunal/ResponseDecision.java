package london.dsco.advice.tribunal;

/**
 * The authority's decision on a recommendation. The recommendation does not bind the authority, but
 * it must give reasons.
 */
public enum ResponseDecision {
    FOLLOWED,
    PARTLY,
    NOT_FOLLOWED
}
