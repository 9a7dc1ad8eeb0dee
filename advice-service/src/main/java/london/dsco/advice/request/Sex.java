package london.dsco.advice.request;

/** The codes of the SEN2 return for sex. They leave the service only in suppressed totals. */
public enum Sex {
    F,
    M
}
