package london.dsco.network.practice;

/** The network's present priorities. */
public enum Priority {
    SHORT_BREAKS,
    DIRECT_PAYMENTS,
    PREPARING_FOR_ADULTHOOD,
    LOCAL_OFFER,
    SOCIAL_CARE_ADVICE,
    SUFFICIENCY,
    TRAINING
}
