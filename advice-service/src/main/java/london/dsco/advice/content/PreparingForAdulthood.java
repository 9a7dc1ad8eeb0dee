package london.dsco.advice.content;

/** The four areas of preparing for adulthood: SEND Code of Practice 2015 para 8.10. */
public enum PreparingForAdulthood {
    EMPLOYMENT,
    INDEPENDENT_LIVING,
    COMMUNITY_AND_RELATIONSHIPS,
    HEALTH
}
