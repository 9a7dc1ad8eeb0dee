package london.dsco.network.roleprofile;

/** How far up in the council the post stands, whatever it is called there. */
enum LeadershipLevel {
    /** Leads nobody. */
    PRACTITIONER,
    TEAM_MANAGER,
    SERVICE_MANAGER,
    HEAD_OF_SERVICE,
    /** Director or assistant director. */
    DIRECTOR
}
