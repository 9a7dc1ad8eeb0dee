package london.dsco.records;

import java.util.List;
import java.util.Optional;
import london.dsco.domain.Actor;

/**
 * Where the records of one kind are kept, and the one place that decides who may see which.
 *
 * @param <I> how a record is asked for
 * @param <R> the record
 */
public interface Register<I, R extends Recorded<?>> {

    /**
     * Returns the record, when it is one of the actor's borough.
     *
     * @throws london.dsco.domain.RefusedException {@code FORBIDDEN} when it is of the actor's
     *     borough but not theirs to see
     */
    Optional<R> find(I id, Actor actor, Lock lock);

    /**
     * Returns what the actor may hold an ETag of: each representation as the actor would read it
     * now.
     */
    List<?> representations(R entry, Actor actor);
}
