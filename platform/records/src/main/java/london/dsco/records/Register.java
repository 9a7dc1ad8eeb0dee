package london.dsco.records;

import java.util.List;
import java.util.Optional;
import london.dsco.domain.Actor;

/**
 * The records of one kind, and the only place that decides who may see which.
 *
 * @param <I> the key of a record
 * @param <R> the record
 */
public interface Register<I, R extends Recorded<?>> {

    /**
     * Returns the record, if it belongs to the actor's borough.
     *
     * @throws london.dsco.domain.RefusedException {@code FORBIDDEN} when it belongs to the actor's
     *     borough but they may not see it
     */
    Optional<R> find(I id, Actor actor, Lock lock);

    /**
     * Returns the representations whose ETag the actor may hold, each as they would read it now.
     */
    List<?> representations(R entry, Actor actor);
}
