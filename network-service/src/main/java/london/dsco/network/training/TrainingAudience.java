package london.dsco.network.training;

/** For whom training is. */
enum TrainingAudience {
    SOCIAL_WORKERS,
    SOCIAL_CARE_MANAGERS,
    EARLY_HELP,
    ADULT_SOCIAL_CARE,
    SEN_TEAM,
    /** Special educational needs co-ordinators of schools and colleges. */
    SENCOS,
    HEALTH_STAFF
}
