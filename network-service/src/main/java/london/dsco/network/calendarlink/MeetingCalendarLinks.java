package london.dsco.network.calendarlink;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import london.dsco.calendarlink.PrivateLinks;

/** The private links of a borough. Everybody finds their own, and nobody else's. */
@Singleton
class MeetingCalendarLinks extends PrivateLinks<MeetingCalendarLink> {

    MeetingCalendarLinks(EntityManager database) {
        super(database, MeetingCalendarLink.class);
    }
}
