package london.dsco.review.outcome;

/** The four areas of preparing for adulthood (SEND Code of Practice 2015, 8.10 and 9.184). */
public enum AdulthoodArea {
    /** Higher education or employment, including self-employment. */
    EMPLOYMENT,
    /** Where and with whom to live, with choice and control. */
    INDEPENDENT_LIVING,
    /** Friends, relationships and taking part in the community. */
    COMMUNITY_AND_RELATIONSHIPS,
    /** Being as healthy as possible in adult life. */
    HEALTH
}
