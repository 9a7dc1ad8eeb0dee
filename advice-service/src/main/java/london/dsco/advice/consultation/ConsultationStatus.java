package london.dsco.advice.consultation;

/** The status of a consultation. */
public enum ConsultationStatus {
    OFFERED,
    ACCEPTED,
    DECLINED,
    /** It has a slot in a DSCO's diary. */
    BOOKED,
    HELD,
    /** It did not take place, but can be booked again. */
    CANCELLED
}
