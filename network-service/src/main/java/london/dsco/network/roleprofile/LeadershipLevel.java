package london.dsco.network.roleprofile;

/** How senior the post is in the council, whatever it is called there. */
enum LeadershipLevel {
    /** Leads nobody. */
    PRACTITIONER,
    TEAM_MANAGER,
    SERVICE_MANAGER,
    HEAD_OF_SERVICE,
    /** Director or assistant director. */
    DIRECTOR
}
