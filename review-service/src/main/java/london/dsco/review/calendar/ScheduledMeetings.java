package london.dsco.review.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** The meetings of reviews, with those that were cancelled. */
@ApplicationScoped
class ScheduledMeetings {

    private static final String SINCE =
            "from ScheduledMeeting where meetingChanges > 0"
                    + " and coalesce(meetingOn, meetingCancelledOn) >= :day order by id";

    private final EntityManager database;

    ScheduledMeetings(EntityManager database) {
        this.database = database;
    }

    /**
     * Those on a day or later, of every review that the database shows to the borough of the
     * transaction. Which of them somebody sees, the register of the reviews decides.
     */
    List<ScheduledMeeting> since(LocalDate day) {
        return database.createQuery(SINCE, ScheduledMeeting.class)
                .setParameter("day", day)
                .getResultList();
    }
}
