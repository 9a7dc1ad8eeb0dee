package london.dsco.advice.screening;

/** The recipient of a screening's referral. */
public enum Referral {
    LEGAL_SERVICES,
    /** The supervisory body, which is part of the authority. */
    DOLS_TEAM,
    /** An independent mental capacity advocate, or another. */
    ADVOCACY,
    ADULT_SOCIAL_CARE
}
