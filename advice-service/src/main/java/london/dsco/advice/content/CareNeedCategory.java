package london.dsco.advice.content;

/** The six areas of care that advice considers. */
public enum CareNeedCategory {
    SELF_CARE,
    DAILY_LIVING,
    MOBILITY_PHYSICAL_SENSORY,
    SOCIAL_EMOTIONAL,
    RELATIONSHIPS_COMMUNITY,
    KEEPING_SAFE
}
