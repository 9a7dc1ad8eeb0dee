package london.dsco.network.paper;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import org.hibernate.query.restriction.Restriction;
import org.hibernate.query.specification.SelectionSpecification;

/** A register of papers that are shared when they are ready. */
public abstract class ShareablePapers<R extends ShareablePaper> extends Papers<R> {

    protected ShareablePapers(EntityManager database, Class<R> kind, Set<Role> authors) {
        super(database, kind, authors);
    }

    @Override
    protected abstract Object view(R paper, Actor actor);

    @Override
    protected final Restriction<R> shared() {
        return field("status", Sharing.class).equalTo(Sharing.SHARED);
    }

    /**
     * Returns the paper of the actor's own borough that is sought and was not withdrawn, for kinds
     * of which a borough has one. Others in the borough wait until this command ends.
     */
    protected final Optional<R> standing(Sought sought, Actor actor) {
        letOthersWait(actor);
        return SelectionSpecification.create(kind)
                .restrict(are(sought.and("borough", actor.scope())))
                .restrict(field("status", Sharing.class).notEqualTo(Sharing.WITHDRAWN))
                .createQuery(database)
                .getResultStream()
                .findFirst();
    }
}
