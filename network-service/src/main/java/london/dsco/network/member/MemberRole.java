package london.dsco.network.member;

import java.util.Arrays;
import java.util.Optional;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;

/**
 * The role in which somebody takes part in the network; of several roles, the first listed here.
 */
enum MemberRole {
    DSCO(Role.DSCO),
    TEAM_MANAGER(Role.TEAM_MANAGER),
    BOROUGH_ADMIN(Role.BOROUGH_ADMIN),
    NETWORK_COORDINATOR(Role.NETWORK_COORDINATOR),
    REGIONAL_OBSERVER(Role.REGIONAL_OBSERVER),
    /** Designated Clinical or Medical Officer: a partner who may join the network. */
    HEALTH_PARTNER(Role.HEALTH_PARTNER);

    private final Role role;

    MemberRole(Role role) {
        this.role = role;
    }

    /** Returns the role in their token; empty if they are not a member of the network. */
    static Optional<MemberRole> of(Actor actor) {
        return Arrays.stream(values()).filter(one -> actor.has(one.role)).findFirst();
    }

    /** Returns the role in access tokens. */
    Role role() {
        return role;
    }
}
