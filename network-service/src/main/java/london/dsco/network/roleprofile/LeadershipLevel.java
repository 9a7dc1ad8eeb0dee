package london.dsco.network.roleprofile;

/** The seniority of the post in the council, whatever its title. */
enum LeadershipLevel {
    /** Leads no team. */
    PRACTITIONER,
    TEAM_MANAGER,
    SERVICE_MANAGER,
    HEAD_OF_SERVICE,
    /** Director or assistant director. */
    DIRECTOR
}
