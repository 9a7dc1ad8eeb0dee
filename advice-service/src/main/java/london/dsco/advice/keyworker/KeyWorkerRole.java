package london.dsco.advice.keyworker;

/** The key worker's usual role. */
public enum KeyWorkerRole {
    SOCIAL_WORKER,
    EARLY_HELP_PRACTITIONER,
    FAMILY_SUPPORT_WORKER,
    PERSONAL_ADVISER,
    EDUCATION_PROFESSIONAL,
    HEALTH_PROFESSIONAL,
    VOLUNTARY_SECTOR_WORKER
}
