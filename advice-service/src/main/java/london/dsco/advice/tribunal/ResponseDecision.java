package london.dsco.advice.tribunal;

/** What the authority decided about a recommendation. It binds nobody; the reasons are owed. */
public enum ResponseDecision {
    FOLLOWED,
    PARTLY,
    NOT_FOLLOWED
}
