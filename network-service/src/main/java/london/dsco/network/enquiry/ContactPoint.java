package london.dsco.network.enquiry;

import java.util.Optional;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;

/** The post that represents a borough, or its health partners. */
enum ContactPoint {
    /** Designated Social Care Officer: the borough's single contact point for health. */
    DSCO(Role.DSCO),
    /** Designated Clinical or Medical Officer. */
    HEALTH_PARTNER(Role.HEALTH_PARTNER);

    private final Role role;

    ContactPoint(Role role) {
        this.role = role;
    }

    /** Returns the post that somebody asks on behalf of; empty if they hold neither. */
    static Optional<ContactPoint> of(Actor actor) {
        if (actor.has(Role.DSCO)) {
            return Optional.of(DSCO);
        }
        return actor.has(Role.HEALTH_PARTNER) ? Optional.of(HEALTH_PARTNER) : Optional.empty();
    }

    /** Returns the post that they ask. */
    ContactPoint other() {
        return this == DSCO ? HEALTH_PARTNER : DSCO;
    }

    /** Returns the role in access tokens. */
    Role role() {
        return role;
    }

    boolean includes(Actor actor) {
        return actor.has(role);
    }
}
