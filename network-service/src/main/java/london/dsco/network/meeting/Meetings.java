package london.dsco.network.meeting;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.network.paper.Papers;
import london.dsco.network.series.SeriesRegister;
import org.hibernate.query.Order;
import org.hibernate.query.range.Range;
import org.hibernate.query.restriction.Restriction;
import org.hibernate.query.specification.SelectionSpecification;

/** The meetings of all series. */
@Singleton
public class Meetings extends Papers<Meeting> {

    private static final String TAKING_UP =
            "select id from Meeting where array_intersects(topics, :topics) and status <> :cancelled";

    Meetings(EntityManager database) {
        super(database, Meeting.class, SeriesRegister.AUTHORS, SeriesRegister.COLLEAGUES);
    }

    /**
     * Lists the meetings that the actor may read, in the order in which they were planned, after
     * one.
     */
    List<Meeting> after(UUID after, UUID series, MeetingStatus status, Actor actor, int limit) {
        List<Restriction<Meeting>> narrowed = new ArrayList<>();
        if (series != null) {
            narrowed.add(field("seriesId", UUID.class).equalTo(series));
        }
        if (status != null) {
            narrowed.add(field("status", MeetingStatus.class).equalTo(status));
        }
        return after(after, narrowed, actor, limit);
    }

    /**
     * Lists the meetings on a day or later that the actor may read, in the order in which they were
     * planned.
     */
    List<Meeting> since(LocalDate day, Actor actor) {
        return SelectionSpecification.create(Meeting.class)
                .restrict(readableBy(actor))
                .restrict(
                        field("meetingOn", LocalDate.class)
                                .restrict(Range.greaterThan(day.minusDays(1))))
                .sort(Order.asc(Meeting.class, "id"))
                .createQuery(database)
                .getResultList();
    }

    /** Lists the meetings that take up one of these topics and that the actor may read, by day. */
    List<Meeting> takingUp(List<UUID> topics, Actor actor) {
        List<UUID> found =
                database.createQuery(TAKING_UP, UUID.class)
                        .setParameter("topics", topics.toArray(UUID[]::new))
                        .setParameter("cancelled", MeetingStatus.CANCELLED)
                        .getResultList();
        if (found.isEmpty()) {
            return List.of();
        }
        return SelectionSpecification.create(Meeting.class)
                .restrict(readableBy(actor))
                .restrict(field("id", UUID.class).in(found))
                .createQuery(database)
                .getResultStream()
                .sorted(Comparator.comparing(Meeting::meetingOn).thenComparing(Meeting::id))
                .toList();
    }

    @Override
    protected Restriction<Meeting> shared() {
        return field("shared", Boolean.class).equalTo(true);
    }

    @Override
    protected MeetingView view(Meeting meeting, Actor actor) {
        return MeetingView.of(meeting);
    }
}
