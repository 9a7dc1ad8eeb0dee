package london.dsco.network.roleprofile;

/** What people in the post have led, in this post or before it. */
enum LedBefore {
    SOCIAL_CARE,
    DISABLED_CHILDREN,
    EARLY_HELP,
    SEND_SERVICE,
    EDUCATION,
    HEALTH,
    COMMISSIONING,
    ADULT_SOCIAL_CARE,
    VOLUNTARY_SECTOR
}
