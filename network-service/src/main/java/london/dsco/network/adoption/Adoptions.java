package london.dsco.network.adoption;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import london.dsco.network.paper.ShareablePapers;
import london.dsco.network.paper.Sought;

/**
 * The boroughs' adoptions of practices. Row-level security hides another borough's adoption of a
 * practice that was withdrawn.
 */
@Singleton
class Adoptions extends ShareablePapers<Adoption> {

    Adoptions(EntityManager database) {
        super(database, Adoption.class, Set.of(Role.DSCO));
    }

    /**
     * Lists the adoptions of a practice that the actor may read, in the order in which they were
     * written.
     */
    List<Adoption> of(UUID practiceId, UUID after, Actor actor, int limit) {
        return after(after, Sought.by("practiceId", practiceId), actor, limit);
    }

    /**
     * Returns those of any practice that the actor may read, in the order in which they were
     * written.
     *
     * @param borough GSS code; null for any
     */
    List<Adoption> by(String borough, UUID after, Actor actor, int limit) {
        return after(after, Sought.by("borough", borough), actor, limit);
    }

    /** Returns the adoption of the actor's own borough that was not taken back. */
    Optional<Adoption> standing(UUID practiceId, Actor actor) {
        return standing(Sought.by("practiceId", practiceId), actor);
    }

    @Override
    protected AdoptionView view(Adoption paper, Actor actor) {
        return AdoptionView.of(paper);
    }
}
