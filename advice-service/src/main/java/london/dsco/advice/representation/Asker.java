package london.dsco.advice.representation;

/** Who asked the authority to assess; the groups are those of the SEN2 return. */
public enum Asker {
    YOUNG_PERSON,
    PARENT_CARER,
    SETTING,
    HEALTH,
    SOCIAL_CARE,
    OTHER
}
