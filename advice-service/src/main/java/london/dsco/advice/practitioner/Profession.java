package london.dsco.advice.practitioner;

/** What somebody is by profession; family help is led by social workers and by others. */
public enum Profession {
    SOCIAL_WORKER,
    ADULT_SOCIAL_WORKER,
    FAMILY_HELP_LEAD_PRACTITIONER,
    EARLY_HELP_WORKER,
    OCCUPATIONAL_THERAPIST,
    SEN_OFFICER,
    OTHER
}
