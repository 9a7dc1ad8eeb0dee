package london.dsco.review.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The meetings of reviews, including cancelled ones. */
@ApplicationScoped
public class ScheduledMeetings {

    private static final int MONTHS_SHOWN_BEFORE_TODAY = 12;

    private static final String SINCE =
            "from ScheduledMeeting where meetingChanges > 0"
                    + " and coalesce(meetingOn, meetingCancelledOn) >= :day";

    private final EntityManager database;

    ScheduledMeetings(EntityManager database) {
        this.database = database;
    }

    /**
     * Returns the meetings that a calendar shows on a day, by review. It covers every review that
     * the database shows to the borough of the transaction. The register of reviews decides which
     * of them a reader sees.
     *
     * @param today London's date
     */
    public Map<UUID, MeetingEvent> shownOn(LocalDate today) {
        return byReview(
                database.createQuery(SINCE + " order by id", ScheduledMeeting.class)
                        .setParameter("day", today.minusMonths(MONTHS_SHOWN_BEFORE_TODAY))
                        .getResultList());
    }

    /** Returns the same for some reviews. */
    public Map<UUID, MeetingEvent> shownOn(LocalDate today, Collection<UUID> reviews) {
        return byReview(
                database.createQuery(
                                SINCE + " and id in :reviews order by id", ScheduledMeeting.class)
                        .setParameter("day", today.minusMonths(MONTHS_SHOWN_BEFORE_TODAY))
                        .setParameter("reviews", reviews)
                        .getResultList());
    }

    private static Map<UUID, MeetingEvent> byReview(List<ScheduledMeeting> found) {
        Map<UUID, MeetingEvent> events = new LinkedHashMap<>();
        found.forEach(one -> events.put(one.reviewId(), one.event()));
        return events;
    }
}
