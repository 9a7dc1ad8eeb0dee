package london.dsco.review.calendarlink;

import jakarta.enterprise.context.ApplicationScoped;
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
import london.dsco.review.plan.Plans;

/** The private links of a borough. Everybody finds their own, and nobody else's. */
@ApplicationScoped
class CalendarLinks implements OpeningRegister<UUID, CalendarLink> {

    private static final String OWN =
            "from CalendarLink where borough = :borough and username = :username";

    /** One question, so that what is not there and what no longer works take the same time. */
    private static final String OPENED =
            "from CalendarLink where borough = :borough and secretHash = :hash"
                    + " and status = :open and expiresOn >= :today";

    private final EntityManager database;

    CalendarLinks(EntityManager database) {
        this.database = database;
    }

    @Override
    public Optional<CalendarLink> find(UUID id, Actor actor, Lock lock) {
        return ofTheBorough(id, actor, lock)
                .filter(link -> link.username().equals(actor.username()));
    }

    /** The same register for whoever ends the links of others. */
    Register<UUID, CalendarLink> ofTheBorough() {
        return new Register<>() {

            @Override
            public Optional<CalendarLink> find(UUID id, Actor actor, Lock lock) {
                return ofTheBorough(id, actor, lock);
            }

            @Override
            public List<?> representations(CalendarLink link, Actor actor) {
                return List.of();
            }
        };
    }

    private Optional<CalendarLink> ofTheBorough(UUID id, Actor actor, Lock lock) {
        return Optional.ofNullable(
                        database.find(
                                CalendarLink.class,
                                id,
                                lock == Lock.CHANGE
                                        ? LockModeType.PESSIMISTIC_WRITE
                                        : LockModeType.NONE))
                .filter(link -> link.borough().equals(Plans.boroughOf(actor)));
    }

    @Override
    public void add(CalendarLink link) {
        database.persist(link);
        database.flush();
    }

    @Override
    public List<?> representations(CalendarLink link, Actor actor) {
        return List.of(CalendarLinkView.of(link, actor.today()));
    }

    /** The actor's own, in the order in which they were made, after one. */
    List<CalendarLink> after(UUID id, Actor actor, int limit) {
        return database.createQuery(OWN + " and id > :after order by id", CalendarLink.class)
                .setParameter("borough", Plans.boroughOf(actor))
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
                .setParameter("borough", Plans.boroughOf(actor))
                .setParameter("username", actor.username())
                .setParameter("open", CalendarLinkStatus.OPEN)
                .setParameter("today", actor.today())
                .getSingleResult();
    }

    /**
     * The links of one person, or to the meetings of one school or college, that were not revoked.
     *
     * @param username null where a setting is given
     * @param settingUrn null where a person is given
     */
    List<UUID> notRevoked(String username, String settingUrn, Actor actor) {
        return database.createQuery(
                        "select id from CalendarLink where borough = :borough and status = :open"
                                + " and (username = :username or settingUrn = :urn) order by id",
                        UUID.class)
                .setParameter("borough", Plans.boroughOf(actor))
                .setParameter("open", CalendarLinkStatus.OPEN)
                .setParameter("username", username)
                .setParameter("urn", settingUrn)
                .getResultList();
    }

    /**
     * The link that a secret opens on a day.
     *
     * @param borough GSS code, as the address says
     */
    Optional<CalendarLink> opened(String borough, LinkSecret secret, LocalDate today) {
        return database.createQuery(OPENED, CalendarLink.class)
                .setParameter("borough", borough)
                .setParameter("hash", secret.hash())
                .setParameter("open", CalendarLinkStatus.OPEN)
                .setParameter("today", today)
                .getResultStream()
                .findFirst();
    }
}
