package london.dsco.advice.practitioner;

/** Somebody's profession. Social workers lead family help, and so do others. */
public enum Profession {
    SOCIAL_WORKER,
    ADULT_SOCIAL_WORKER,
    FAMILY_HELP_LEAD_PRACTITIONER,
    EARLY_HELP_WORKER,
    OCCUPATIONAL_THERAPIST,
    SEN_OFFICER,
    OTHER
}
