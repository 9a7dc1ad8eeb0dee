package london.dsco.network.training;

/** The audience of training. */
enum TrainingAudience {
    SOCIAL_WORKERS,
    SOCIAL_CARE_MANAGERS,
    EARLY_HELP,
    ADULT_SOCIAL_CARE,
    SEN_TEAM,
    /** Special educational needs co-ordinators in schools and colleges. */
    SENCOS,
    HEALTH_STAFF
}
