package london.dsco.network.roleprofile;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import london.dsco.network.paper.Shelf;
import london.dsco.network.paper.Sought;

/** Role profiles of the boroughs. */
@Singleton
class RoleProfiles extends Shelf<RoleProfile, RoleProfileView> {

    RoleProfiles(EntityManager database) {
        super(
                database,
                RoleProfile.class,
                Set.of(Role.DSCO),
                (paper, reader) -> RoleProfileView.of(paper));
    }

    /** Returns the profile of the actor's own borough, unless it was withdrawn. */
    Optional<RoleProfile> ofBorough(Actor actor) {
        return standing(Sought.all(), actor);
    }
}
