package london.dsco.network.paper;

import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.function.BiFunction;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;

/**
 * The register of one kind of paper that is shared when it is ready, and its view. {@link
 * Authoring} works with it.
 *
 * @param <R> the kind of paper
 * @param <V> the paper as a member reads it
 */
public abstract class Shelf<R extends ShareablePaper, V> extends ShareablePapers<R> {

    private final BiFunction<R, Actor, V> view;

    /**
     * @param authors as in {@link Papers}
     * @param view turns a paper into its reader's view
     */
    protected Shelf(
            EntityManager database,
            Class<R> kind,
            Set<Role> authors,
            BiFunction<R, Actor, V> view) {
        super(database, kind, authors);
        this.view = view;
    }

    @Override
    protected final V view(R paper, Actor actor) {
        return view.apply(paper, actor);
    }
}
