package london.dsco.network.paper;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.domain.Role;
import london.dsco.records.Lock;
import london.dsco.records.OpeningRegister;
import org.hibernate.query.Order;
import org.hibernate.query.range.Range;
import org.hibernate.query.restriction.Path;
import org.hibernate.query.restriction.Restriction;
import org.hibernate.query.specification.SelectionSpecification;

/**
 * The papers of one kind, and who may read and change which. A paper of another borough that is not
 * shared looks as if it did not exist. One of the actor's own borough that is not shared is for its
 * authors and, for some kinds, for their colleagues. Only its borough's authors change a paper.
 *
 * <p>Row-level security enforces the same: a table has a policy for its own borough's rows, and one
 * for reading those that are shared.
 *
 * @param <R> the kind of paper
 */
public abstract class Papers<R extends Paper<?>> implements OpeningRegister<UUID, R> {

    /** Comes before every paper's id. */
    protected static final UUID BEFORE_EVERY_ID = new UUID(0, 0);

    protected final EntityManager database;

    final Class<R> kind;

    private final Set<Role> authors;
    private final Set<Role> colleagues;

    /**
     * @param authors roles that write papers of this kind, and read them before they are shared
     */
    protected Papers(EntityManager database, Class<R> kind, Set<Role> authors) {
        this(database, kind, authors, Set.of());
    }

    /**
     * @param colleagues roles that read unshared papers of their own borough, but change none
     */
    protected Papers(
            EntityManager database, Class<R> kind, Set<Role> authors, Set<Role> colleagues) {
        this.database = database;
        this.kind = kind;
        this.authors = Set.copyOf(authors);
        this.colleagues = Set.copyOf(colleagues);
    }

    /**
     * Returns the restriction to shared papers, or one that no paper meets. It agrees with {@link
     * Paper#isShared}.
     */
    protected Restriction<R> shared() {
        return Restriction.<R>unrestricted().negated();
    }

    /** Returns a paper as the actor reads it. */
    protected abstract Object view(R paper, Actor actor);

    @Override
    public final Optional<R> find(UUID id, Actor actor, Lock lock) {
        Optional<R> found =
                Optional.ofNullable(database.find(kind, id))
                        .filter(paper -> paper.isOf(actor) || paper.isShared());
        boolean change = lock == Lock.CHANGE;
        found.ifPresent(
                paper -> {
                    boolean allowed =
                            change
                                    ? paper.isOf(actor) && isAuthor(actor)
                                    : paper.isShared() || paper.isOf(actor) && readsOwn(actor);
                    if (!allowed) {
                        throw notTheirs(change).raise();
                    }
                });
        return change ? found.flatMap(this::locked) : found;
    }

    /**
     * Returns the paper as it is once no other command can change it; empty if it was deleted in
     * the meantime.
     */
    private Optional<R> locked(R paper) {
        try {
            database.refresh(paper, LockModeType.PESSIMISTIC_WRITE);
            return Optional.of(paper);
        } catch (EntityNotFoundException deleted) {
            return Optional.empty();
        }
    }

    @Override
    public final void add(R paper) {
        database.persist(paper);
        database.flush();
        added(paper);
    }

    /** Stores what a paper of this kind has besides its own row, in the same transaction. */
    protected void added(R paper) {}

    @Override
    public final List<?> representations(R paper, Actor actor) {
        return List.of(view(paper, actor));
    }

    /**
     * Lists papers that the actor may read, in the order in which they were written.
     *
     * @param after the id of the last one seen
     * @param narrowed restrictions; empty for none
     */
    protected final List<R> after(
            UUID after, List<Restriction<R>> narrowed, Actor actor, int limit) {
        return SelectionSpecification.create(kind)
                .restrict(readableBy(actor))
                .restrict(field("id", UUID.class).restrict(Range.greaterThan(after)))
                .restrict(Restriction.all(narrowed))
                .sort(Order.asc(kind, "id"))
                .createQuery(database)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Returns the same, limited to those that are sought. */
    protected final List<R> after(UUID after, Sought sought, Actor actor, int limit) {
        return after(after, List.of(are(sought)), actor, limit);
    }

    final Restriction<R> are(Sought sought) {
        return Restriction.all(
                sought.values().entrySet().stream()
                        .<Restriction<R>>map(one -> has(one.getKey(), one.getValue()))
                        .toList());
    }

    private <T> Restriction<R> has(String name, T value) {
        @SuppressWarnings("unchecked")
        Class<T> type =
                (Class<T>)
                        (value instanceof Enum<?> code
                                ? code.getDeclaringClass()
                                : value.getClass());
        return field(name, type).equalTo(value);
    }

    /**
     * Makes other commands of the actor's borough on papers of this kind wait until this command
     * ends.
     */
    protected final void letOthersWait(Actor actor) {
        takeLock(kind.getSimpleName() + actor.scope());
    }

    /** Takes the lock of this name, until the transaction ends. */
    final void takeLock(String name) {
        database.createNativeQuery(
                        "select pg_advisory_xact_lock(hashtextextended(:name, 0))::text",
                        String.class)
                .setParameter("name", name)
                .getSingleResult();
    }

    /**
     * Returns which papers the actor may read, for lists, counts and anything else that covers
     * several.
     */
    protected final Restriction<R> readableBy(Actor actor) {
        return readsOwn(actor)
                ? field("borough", String.class).equalTo(actor.scope()).or(shared())
                : shared();
    }

    protected final <T> Path<R, T> field(String name, Class<T> type) {
        return Path.from(kind).to(name, type);
    }

    private boolean isAuthor(Actor actor) {
        return actor.isSystem() || authors.stream().anyMatch(actor::has);
    }

    private boolean readsOwn(Actor actor) {
        return isAuthor(actor) || colleagues.stream().anyMatch(actor::has);
    }

    private static Refusal notTheirs(boolean change) {
        return Refusal.of(
                Refusal.Code.FORBIDDEN,
                change
                        ? "Only those who write for the borough that owns it can change it."
                        : "Your role cannot read this until it is shared.");
    }
}
