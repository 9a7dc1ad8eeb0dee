package london.dsco.advice.consultation;

/** Where one consultation stands. */
public enum ConsultationStatus {
    OFFERED,
    ACCEPTED,
    DECLINED,
    /** It has a slot of the DSCO's. */
    BOOKED,
    HELD,
    /** It did not take place; it can be booked again. */
    CANCELLED
}
