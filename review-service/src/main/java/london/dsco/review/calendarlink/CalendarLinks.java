package london.dsco.review.calendarlink;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import london.dsco.calendarlink.CalendarLinkStatus;
import london.dsco.calendarlink.PrivateLinks;
import london.dsco.domain.Actor;

/** The private links of a borough. Owners find only their own. */
@Singleton
class CalendarLinks extends PrivateLinks<CalendarLink> {

    private final EntityManager database;

    CalendarLinks(EntityManager database) {
        super(database, CalendarLink.class);
        this.database = database;
    }

    /** Returns the links to the meetings of one school or college that have not been revoked. */
    List<UUID> notRevokedAt(String settingUrn, Actor actor) {
        return database.createQuery(
                        "select id from CalendarLink where borough = :borough and status = :open"
                                + " and settingUrn = :urn order by id",
                        UUID.class)
                .setParameter("borough", actor.scope())
                .setParameter("open", CalendarLinkStatus.OPEN)
                .setParameter("urn", settingUrn)
                .getResultList();
    }
}
