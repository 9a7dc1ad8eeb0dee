package london.dsco.network.paper;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;

/**
 * The use case of a feature whose papers are shared when they are ready. The feature decides what
 * it refuses, and may restrict its lists; the rest is the same for all.
 *
 * <p>A subclass is a {@code @Singleton}: the methods are final, so a client proxy cannot stand
 * before it.
 *
 * @param <S> an author's content of a paper
 * @param <R> the kind of paper
 * @param <V> the paper as a member reads it
 */
public abstract class Authoring<S, R extends ShareablePaper, V> {

    private final Desk desk;
    private final Shelf<R, V> papers;
    private final BiFunction<S, Actor, R> beginning;
    private final BiConsumer<R, S> saying;

    /**
     * @param beginning makes a new paper from the content
     * @param saying replaces the content of a paper
     */
    protected Authoring(
            Desk desk,
            Shelf<R, V> papers,
            BiFunction<S, Actor, R> beginning,
            BiConsumer<R, S> saying) {
        this.desk = desk;
        this.papers = papers;
        this.beginning = beginning;
        this.saying = saying;
    }

    /**
     * Refuses content that breaks a rule or identifies somebody. Called before the command begins.
     *
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE}
     */
    protected abstract void require(S said, Actor by);

    /**
     * Returns the paper that prevents a second one, if a borough may have only one. The paper being
     * changed does not prevent itself. Called within the command.
     */
    protected Optional<R> standing(S said, Actor by) {
        return Optional.empty();
    }

    /** Returns the message to somebody who begins a second one. */
    protected String oneOnly() {
        return "Your borough already has one. Change that one.";
    }

    /**
     * Writes a new paper, as a draft.
     *
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the feature refuses
     *     it; {@code CONFLICT} when the borough has one and may not have another
     */
    public final V write(Command<Void> command, S said) {
        Actor by = command.actor();
        require(said, by);
        return desk.write(
                command,
                papers,
                () -> {
                    requireNoOther(said, null, by);
                    return beginning.apply(said, by);
                },
                readBy(by));
    }

    /**
     * @throws london.dsco.domain.RefusedException as {@link #write}, and as {@link Desk#change}
     */
    public final V change(Command<UUID> command, S said) {
        Actor by = command.actor();
        require(said, by);
        return desk.change(
                command,
                papers,
                paper -> {
                    requireNoOther(said, paper, by);
                    saying.accept(paper, said);
                },
                readBy(by));
    }

    /**
     * @throws london.dsco.domain.RefusedException as {@link Desk#share}
     */
    public final V share(Command<UUID> command) {
        return desk.share(command, papers, readBy(command.actor()));
    }

    /**
     * @throws london.dsco.domain.RefusedException as {@link Desk#withdraw}
     */
    public final V withdraw(Command<UUID> command) {
        return desk.withdraw(command, papers, readBy(command.actor()));
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}, {@code FORBIDDEN}
     */
    public final V get(UUID id, Actor actor) {
        return desk.get(id, actor, papers, readBy(actor));
    }

    /**
     * Lists a page of the papers that the actor may read, in the order in which they were written.
     */
    protected final List<V> list(UUID after, Sought sought, Actor actor, int limit) {
        return desk.list(actor, () -> papers.after(after, sought, actor, limit), readBy(actor));
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when anything is wrong
     */
    protected static void requireNothing(List<Finding> wrong, String sentence) {
        if (!wrong.isEmpty()) {
            throw Refusal.unprocessable(sentence, wrong).raise();
        }
    }

    private void requireNoOther(S said, R changed, Actor by) {
        standing(said, by)
                .filter(other -> other != changed)
                .ifPresent(
                        other -> {
                            throw Refusal.of(Refusal.Code.CONFLICT, oneOnly())
                                    .with("existing", other.id())
                                    .raise();
                        });
    }

    private Function<R, V> readBy(Actor actor) {
        return paper -> papers.view(paper, actor);
    }
}
