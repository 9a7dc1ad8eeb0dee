package london.dsco.network.survey;

import london.dsco.domain.Actor;
import london.dsco.domain.Role;

/** A group that a DSCO asks about working together. */
enum StakeholderGroup {
    /** Designated clinical and medical officers, and others in health. */
    HEALTH_PARTNERS(Role.HEALTH_PARTNER),
    SEN_TEAM(Role.SEN_CASEWORKER),
    SOCIAL_WORKERS(Role.ADVICE_AUTHOR),
    SERVICE_MANAGERS(Role.TEAM_MANAGER),
    PARENT_CARER_FORUM(Role.PARENT_FORUM);

    private final Role role;

    StakeholderGroup(Role role) {
        this.role = role;
    }

    boolean includes(Actor actor) {
        return actor.has(role);
    }
}
