package london.dsco.network.calendarlink;

import jakarta.inject.Singleton;
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

/** The private links of a borough. Everybody finds their own, and nobody else's. */
@Singleton
class MeetingCalendarLinks implements OpeningRegister<UUID, MeetingCalendarLink> {

    private static final String OWN =
            "from MeetingCalendarLink where borough = :borough and username = :username";

    /** One question, so that what is not there and what no longer works take the same time. */
    private static final String OPENED =
            "from MeetingCalendarLink where borough = :borough and secretHash = :hash"
                    + " and status = :open and expiresOn >= :today";

    private final EntityManager database;

    MeetingCalendarLinks(EntityManager database) {
        this.database = database;
    }

    @Override
    public Optional<MeetingCalendarLink> find(UUID id, Actor actor, Lock lock) {
        return ofTheBorough(id, actor, lock)
                .filter(link -> link.username().equals(actor.username()));
    }

    /** The same register for whoever ends the links of others. */
    Register<UUID, MeetingCalendarLink> ofTheBorough() {
        return new Register<>() {

            @Override
            public Optional<MeetingCalendarLink> find(UUID id, Actor actor, Lock lock) {
                return ofTheBorough(id, actor, lock);
            }

            @Override
            public List<?> representations(MeetingCalendarLink link, Actor actor) {
                return List.of();
            }
        };
    }

    private Optional<MeetingCalendarLink> ofTheBorough(UUID id, Actor actor, Lock lock) {
        return Optional.ofNullable(
                        database.find(
                                MeetingCalendarLink.class,
                                id,
                                lock == Lock.CHANGE
                                        ? LockModeType.PESSIMISTIC_WRITE
                                        : LockModeType.NONE))
                .filter(link -> link.borough().equals(actor.scope()));
    }

    @Override
    public void add(MeetingCalendarLink link) {
        database.persist(link);
        database.flush();
    }

    @Override
    public List<?> representations(MeetingCalendarLink link, Actor actor) {
        return List.of(MeetingCalendarLinkView.of(link, actor.today()));
    }

    /** The actor's own, in the order in which they were made, after one. */
    List<MeetingCalendarLink> after(UUID id, Actor actor, int limit) {
        return database.createQuery(OWN + " and id > :after order by id", MeetingCalendarLink.class)
                .setParameter("borough", actor.scope())
                .setParameter("username", actor.username())
                .setParameter("after", id)
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many of the actor's own still work. */
    long open(Actor actor) {
        return database.createQuery(
                        "select count(*) " + OWN + " and status = :open and expiresOn >= :today",
                        Long.class)
                .setParameter("borough", actor.scope())
                .setParameter("username", actor.username())
                .setParameter("open", MeetingLinkStatus.OPEN)
                .setParameter("today", actor.today())
                .getSingleResult();
    }

    /** The links of one person of the actor's borough that were not revoked. */
    List<UUID> notRevoked(String username, Actor actor) {
        return database.createQuery(
                        "select id " + OWN + " and status = :open order by id", UUID.class)
                .setParameter("borough", actor.scope())
                .setParameter("username", username)
                .setParameter("open", MeetingLinkStatus.OPEN)
                .getResultList();
    }

    /**
     * The link that a secret opens on a day.
     *
     * @param borough GSS code, as the address says; {@code ""} for the network itself
     */
    Optional<MeetingCalendarLink> opened(String borough, LinkSecret secret, LocalDate today) {
        return database.createQuery(OPENED, MeetingCalendarLink.class)
                .setParameter("borough", borough)
                .setParameter("hash", secret.hash())
                .setParameter("open", MeetingLinkStatus.OPEN)
                .setParameter("today", today)
                .getResultStream()
                .findFirst();
    }
}
