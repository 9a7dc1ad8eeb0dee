package london.dsco.advice.request;

/** As the SEN2 return codes it. Leaves the service inside suppressed totals only. */
public enum Sex {
    F,
    M
}
