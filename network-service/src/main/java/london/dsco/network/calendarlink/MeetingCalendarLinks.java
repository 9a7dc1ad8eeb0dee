package london.dsco.network.calendarlink;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import london.dsco.calendarlink.PrivateLinks;

/** The private links of a borough. Owners find only their own. */
@Singleton
class MeetingCalendarLinks extends PrivateLinks<MeetingCalendarLink> {

    MeetingCalendarLinks(EntityManager database) {
        super(database, MeetingCalendarLink.class);
    }
}
