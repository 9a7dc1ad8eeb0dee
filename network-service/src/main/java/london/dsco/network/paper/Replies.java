package london.dsco.network.paper;

import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;
import london.dsco.domain.Role;

/**
 * The replies of one kind. Row-level security shows them to the sides of the same paper.
 *
 * @param <R> the kind of reply
 */
public abstract class Replies<R extends Reply> extends Papers<R> {

    /**
     * @param authors the roles that reply
     */
    protected Replies(EntityManager database, Class<R> kind, Set<Role> authors) {
        super(database, kind, authors);
    }

    /**
     * Makes other commands that reply to the same paper, or end it, wait until this command ends.
     *
     * @param paper id of the paper
     */
    public final void letOthersWait(UUID paper) {
        takeLock(paper.toString());
    }
}
