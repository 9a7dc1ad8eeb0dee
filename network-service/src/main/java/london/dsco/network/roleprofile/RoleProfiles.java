package london.dsco.network.roleprofile;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import london.dsco.network.paper.ShareablePapers;
import london.dsco.network.paper.Sharing;
import org.hibernate.query.restriction.Restriction;

/** Role profiles of the boroughs. */
@Singleton
class RoleProfiles extends ShareablePapers<RoleProfile> {

    RoleProfiles(EntityManager database) {
        super(database, RoleProfile.class, Set.of(Role.DSCO));
    }

    /** Those that the actor may read, in the order in which they were written, after one. */
    List<RoleProfile> after(UUID after, String borough, Actor actor, int limit) {
        List<Restriction<RoleProfile>> narrowed = new ArrayList<>();
        if (borough != null) {
            narrowed.add(field("borough", String.class).equalTo(borough));
        }
        return after(after, narrowed, actor, limit);
    }

    /**
     * The standing profile of the actor's own borough; others of it wait until this command ends.
     */
    Optional<RoleProfile> ofBorough(Actor actor) {
        database.createNativeQuery(
                        "select pg_advisory_xact_lock(hashtextextended('role_profile' || :borough, 0))::text",
                        String.class)
                .setParameter("borough", actor.scope())
                .getSingleResult();
        return database.createQuery(
                        "from RoleProfile where borough = :borough and status <> :withdrawn",
                        RoleProfile.class)
                .setParameter("borough", actor.scope())
                .setParameter("withdrawn", Sharing.WITHDRAWN)
                .getResultStream()
                .findFirst();
    }

    @Override
    protected RoleProfileView view(RoleProfile paper, Actor actor) {
        return RoleProfileView.of(paper);
    }
}
