package london.dsco.review.transition;

/** Somebody who was informed that an assessment is being considered. */
public enum Informed {
    CHILD,
    PARENT,
    CARER,
    ADULT_SOCIAL_CARE,
    SETTING,
    HEALTH
}
