package london.dsco.network.member;

import java.util.Arrays;
import java.util.Optional;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;

/** As what somebody takes part in the network; of several roles the first here. */
enum MemberRole {
    DSCO(Role.DSCO),
    TEAM_MANAGER(Role.TEAM_MANAGER),
    BOROUGH_ADMIN(Role.BOROUGH_ADMIN),
    NETWORK_COORDINATOR(Role.NETWORK_COORDINATOR),
    REGIONAL_OBSERVER(Role.REGIONAL_OBSERVER),
    /** Designated Clinical or Medical Officer: a partner of the network who may join it. */
    HEALTH_PARTNER(Role.HEALTH_PARTNER);

    private final Role role;

    MemberRole(Role role) {
        this.role = role;
    }

    /** As their token says; empty for who is no member of the network. */
    static Optional<MemberRole> of(Actor actor) {
        return Arrays.stream(values()).filter(one -> actor.has(one.role)).findFirst();
    }

    /** Returns the role that tokens name. */
    Role role() {
        return role;
    }
}
