package london.dsco.network.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.network.paper.Paper;
import london.dsco.records.Fact;
import london.dsco.records.Happened;
import london.dsco.records.Opened;
import london.dsco.records.RecordType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A borough's attendance at a meeting. Each borough has one for each meeting. */
@Entity
class MeetingAttendance extends Paper<AttendanceAnswer> {

    static final RecordType TYPE = new RecordType("meeting-attendance");

    /** A borough said whether it will attend, or did. */
    record AttendanceChanged(UUID meetingId, AttendanceAnswer answer) implements Fact {}

    @Enumerated(EnumType.STRING)
    private AttendanceAnswer status;

    @Column(updatable = false)
    private UUID meetingId;

    @Column(updatable = false)
    private boolean shared;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> posts;

    protected MeetingAttendance() {}

    private MeetingAttendance(Meeting meeting, Actor by) {
        super(by);
        meetingId = meeting.id();
        shared = meeting.isShared();
    }

    static Opened<MeetingAttendance> of(
            Meeting meeting, AttendanceAnswer answer, List<String> posts, Actor by) {
        MeetingAttendance made = new MeetingAttendance(meeting, by);
        return new Opened<>(made, made.say(answer, posts));
    }

    /** Replaces the borough's answer. */
    final Happened say(AttendanceAnswer answer, List<String> who) {
        posts = List.copyOf(who);
        return Happened.of(new AttendanceChanged(meetingId, answer));
    }

    List<String> posts() {
        return posts;
    }

    @Override
    public boolean isShared() {
        return shared;
    }

    @Override
    public RecordType recordType() {
        return TYPE;
    }

    @Override
    public AttendanceAnswer status() {
        return status;
    }

    @Override
    public void moveTo(AttendanceAnswer next) {
        status = next;
    }
}
