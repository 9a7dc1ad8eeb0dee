package london.dsco.advice.request;

/** What the authority decided in the end. */
public enum RequestOutcome {
    PLAN_ISSUED,
    NO_PLAN,
    WITHDRAWN
}
