package london.dsco.network.member;

import london.dsco.domain.Actor;
import london.dsco.domain.Role;

/** Groups to whom a member may show how to reach them. Each is asked for separately. */
enum ContactAudience {
    /** The DSCOs of all boroughs, and the network coordinator, who brings them together. */
    DSCOS(Role.DSCO, Role.NETWORK_COORDINATOR),
    /** Health partners, parent carer forums, and the regional bodies that observe the network. */
    PARTNERS(Role.HEALTH_PARTNER, Role.PARENT_FORUM, Role.REGIONAL_OBSERVER);

    private final Role[] roles;

    ContactAudience(Role... roles) {
        this.roles = roles;
    }

    boolean includes(Actor actor) {
        return actor.hasAny(roles);
    }
}
