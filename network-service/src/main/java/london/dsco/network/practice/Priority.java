package london.dsco.network.practice;

/** What the network works on now. */
public enum Priority {
    SHORT_BREAKS,
    DIRECT_PAYMENTS,
    PREPARING_FOR_ADULTHOOD,
    LOCAL_OFFER,
    SOCIAL_CARE_ADVICE,
    SUFFICIENCY,
    TRAINING
}
