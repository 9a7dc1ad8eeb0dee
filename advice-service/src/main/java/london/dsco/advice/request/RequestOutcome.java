package london.dsco.advice.request;

/** The authority's final decision. */
public enum RequestOutcome {
    PLAN_ISSUED,
    NO_PLAN,
    WITHDRAWN
}
