package london.dsco.advice.representation;

/** The person who asked the authority to assess. The groups are those of the SEN2 return. */
public enum Asker {
    YOUNG_PERSON,
    PARENT_CARER,
    SETTING,
    HEALTH,
    SOCIAL_CARE,
    OTHER
}
