package london.dsco.calendarlink;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.link.LinkSecret;
import london.dsco.records.Lock;
import london.dsco.records.OpeningRegister;
import london.dsco.records.Register;

/**
 * The private links of a borough. Owners find only their own.
 *
 * @param <L> the service's own link, an entity
 */
public abstract class PrivateLinks<L extends PrivateLink> implements OpeningRegister<UUID, L> {

    private static final String OWN = " where borough = :borough and username = :username";

    /** A single query, so that a missing link and one that no longer works take the same time. */
    private static final String OPENED =
            " where borough = :borough and secretHash = :hash"
                    + " and status = :open and expiresOn >= :today";

    private final EntityManager database;
    private final Class<L> type;
    private final String from;

    protected PrivateLinks(EntityManager database, Class<L> type) {
        this.database = database;
        this.type = type;
        this.from = "from " + type.getSimpleName();
    }

    @Override
    public final Optional<L> find(UUID id, Actor actor, Lock lock) {
        return ofTheBorough(id, actor, lock)
                .filter(link -> link.username().equals(actor.username()));
    }

    /** Returns the same register for those who revoke other people's links. */
    final Register<UUID, L> ofTheBorough() {
        return new Register<>() {

            @Override
            public Optional<L> find(UUID id, Actor actor, Lock lock) {
                return ofTheBorough(id, actor, lock);
            }

            @Override
            public List<?> representations(L link, Actor actor) {
                return List.of();
            }
        };
    }

    private Optional<L> ofTheBorough(UUID id, Actor actor, Lock lock) {
        return Optional.ofNullable(
                        database.find(
                                type,
                                id,
                                lock == Lock.CHANGE
                                        ? LockModeType.PESSIMISTIC_WRITE
                                        : LockModeType.NONE))
                .filter(link -> link.borough().equals(actor.scope()));
    }

    @Override
    public final void add(L link) {
        database.persist(link);
        database.flush();
    }

    @Override
    public final List<?> representations(L link, Actor actor) {
        return List.of(CalendarLinkView.of(link, actor.today()));
    }

    /** Lists the actor's own links, in the order in which they were made, after one. */
    final List<L> after(UUID id, Actor actor, int limit) {
        return database.createQuery(from + OWN + " and id > :after order by id", type)
                .setParameter("borough", actor.scope())
                .setParameter("username", actor.username())
                .setParameter("after", id)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Returns the number of the actor's own links that still work. */
    final long open(Actor actor) {
        return database.createQuery(
                        "select count(*) "
                                + from
                                + OWN
                                + " and status = :open and expiresOn >= :today",
                        Long.class)
                .setParameter("borough", actor.scope())
                .setParameter("username", actor.username())
                .setParameter("open", CalendarLinkStatus.OPEN)
                .setParameter("today", actor.today())
                .getSingleResult();
    }

    /**
     * Returns the links of a person in the actor's borough that have not been revoked.
     *
     * @param username the user name in their token
     */
    final List<UUID> notRevoked(String username, Actor actor) {
        return database.createQuery(
                        "select id " + from + OWN + " and status = :open order by id", UUID.class)
                .setParameter("borough", actor.scope())
                .setParameter("username", username)
                .setParameter("open", CalendarLinkStatus.OPEN)
                .getResultList();
    }

    /**
     * Returns the link that a secret opens on a day.
     *
     * @param borough GSS code from the address; empty for the network itself
     * @param today London date
     */
    public final Optional<L> opened(String borough, LinkSecret secret, LocalDate today) {
        return database.createQuery(from + OPENED, type)
                .setParameter("borough", borough)
                .setParameter("hash", secret.hash())
                .setParameter("open", CalendarLinkStatus.OPEN)
                .setParameter("today", today)
                .getResultStream()
                .findFirst();
    }
}
