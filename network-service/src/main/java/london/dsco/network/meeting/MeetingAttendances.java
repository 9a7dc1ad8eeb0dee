package london.dsco.network.meeting;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import london.dsco.network.paper.Papers;
import london.dsco.network.series.SeriesRegister;
import london.dsco.records.Lock;
import london.dsco.records.OpeningRegister;
import org.hibernate.query.restriction.Restriction;

/** The attendance of boroughs at meetings. */
@Singleton
class MeetingAttendances extends Papers<MeetingAttendance> {

    MeetingAttendances(EntityManager database) {
        super(database, MeetingAttendance.class, Set.of(Role.DSCO), SeriesRegister.COLLEAGUES);
    }

    /** Returns the answer of the actor's own borough, by the meeting's id. */
    OpeningRegister<UUID, MeetingAttendance> ofOwnBorough() {
        return new OpeningRegister<>() {

            @Override
            public Optional<MeetingAttendance> find(UUID meetingId, Actor actor, Lock lock) {
                return database.createQuery(
                                "from MeetingAttendance where meetingId = :meeting"
                                        + " and borough = :borough",
                                MeetingAttendance.class)
                        .setParameter("meeting", meetingId)
                        .setParameter("borough", actor.scope())
                        .setLockMode(
                                lock == Lock.CHANGE
                                        ? LockModeType.PESSIMISTIC_WRITE
                                        : LockModeType.NONE)
                        .getResultStream()
                        .findFirst();
            }

            @Override
            public void add(MeetingAttendance attendance) {
                MeetingAttendances.this.add(attendance);
            }

            @Override
            public List<?> representations(MeetingAttendance attendance, Actor actor) {
                return List.of(AttendanceView.of(attendance, true));
            }
        };
    }

    /**
     * Lists the attendances at a meeting that the actor may read, in the order in which boroughs
     * answered.
     */
    List<MeetingAttendance> at(UUID meetingId, UUID after, Actor actor, int limit) {
        return after(
                after, List.of(field("meetingId", UUID.class).equalTo(meetingId)), actor, limit);
    }

    @Override
    protected Restriction<MeetingAttendance> shared() {
        return field("shared", Boolean.class).equalTo(true);
    }

    @Override
    protected AttendanceView view(MeetingAttendance attendance, Actor actor) {
        return AttendanceView.of(attendance, attendance.isOf(actor));
    }
}
