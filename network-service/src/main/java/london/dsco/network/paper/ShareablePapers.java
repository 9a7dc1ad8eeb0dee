package london.dsco.network.paper;

import jakarta.persistence.EntityManager;
import java.util.Set;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import org.hibernate.query.restriction.Restriction;

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
}
