package london.dsco.network.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.network.paper.Paper;
import london.dsco.network.series.MeetingSeries;
import london.dsco.records.Fact;
import london.dsco.records.Happened;
import london.dsco.records.Opened;
import london.dsco.records.RecordType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A meeting in a series. Everybody who reads the series reads it. */
@Entity
public class Meeting extends Paper<MeetingStatus> {

    static final RecordType TYPE = new RecordType("meeting");

    /** A meeting was planned, changed, held, noted or cancelled. */
    record MeetingKept(MeetingStatus status, LocalDate meetingOn) implements Fact {}

    /** The plan of the meeting. Place and link may be null. */
    record Plan(
            String title,
            LocalDate meetingOn,
            LocalTime startsAt,
            LocalTime endsAt,
            String place,
            String link,
            List<AgendaItem> agenda) {}

    /** The record of what was said. The notes are null until they are written. */
    record Minutes(String notes, List<MeetingQuestion> questions, List<String> reflections) {}

    @Enumerated(EnumType.STRING)
    private MeetingStatus status;

    @Column(updatable = false)
    private UUID seriesId;

    @Column(updatable = false)
    private boolean shared;

    private String title;
    private LocalDate meetingOn;
    private LocalTime startsAt;
    private LocalTime endsAt;
    private String place;
    private String link;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<AgendaItem> agenda;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] topics;

    private String notes;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<MeetingQuestion> questions;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> reflections;

    @Column(insertable = false, updatable = false)
    private int changes;

    @Column(insertable = false, updatable = false)
    private Instant changedAt;

    protected Meeting() {}

    private Meeting(MeetingSeries series, Plan plan, Actor by) {
        super(by);
        seriesId = series.id();
        shared = series.isShared();
        questions = List.of();
        reflections = List.of();
        plan(plan);
    }

    static Opened<Meeting> of(MeetingSeries series, Plan plan, Actor by) {
        return new Opened<>(
                new Meeting(series, plan, by),
                Happened.of(new MeetingKept(MeetingStatus.PLANNED, plan.meetingOn())));
    }

    /** Replaces the plan. */
    final Happened plan(Plan plan) {
        title = plan.title();
        meetingOn = plan.meetingOn();
        startsAt = plan.startsAt();
        endsAt = plan.endsAt();
        place = plan.place();
        link = plan.link();
        agenda = List.copyOf(plan.agenda());
        topics =
                agenda.stream()
                        .map(AgendaItem::topicId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toArray(UUID[]::new);
        return became(MeetingStatus.PLANNED);
    }

    /** Replaces the record of what was said. */
    Happened note(Minutes said) {
        notes = said.notes();
        questions = List.copyOf(said.questions());
        reflections = List.copyOf(said.reflections());
        return became(MeetingStatus.HELD);
    }

    Happened became(MeetingStatus next) {
        return Happened.of(new MeetingKept(next, meetingOn));
    }

    Plan plan() {
        return new Plan(title, meetingOn, startsAt, endsAt, place, link, agenda);
    }

    Minutes minutes() {
        return new Minutes(notes, questions, reflections);
    }

    /** Returns the number of questions in the notes. */
    public int questionCount() {
        return questions.size();
    }

    /** Returns the number of reflections in the notes. */
    public int reflectionCount() {
        return reflections.size();
    }

    UUID seriesId() {
        return seriesId;
    }

    public LocalDate meetingOn() {
        return meetingOn;
    }

    /** Returns how often it was moved, renamed or cancelled; the database counts this. */
    int changes() {
        return changes;
    }

    /** Returns when it last was, UTC. */
    Instant changedAt() {
        return changedAt;
    }

    List<UUID> topics() {
        return List.of(topics);
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
    public MeetingStatus status() {
        return status;
    }

    @Override
    public void moveTo(MeetingStatus next) {
        status = next;
    }
}
