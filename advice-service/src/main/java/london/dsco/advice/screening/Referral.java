package london.dsco.advice.screening;

/** To whom a screening is referred. */
public enum Referral {
    LEGAL_SERVICES,
    /** Of the supervisory body: the authority's own. */
    DOLS_TEAM,
    /** An independent mental capacity advocate, or another. */
    ADVOCACY,
    ADULT_SOCIAL_CARE
}
