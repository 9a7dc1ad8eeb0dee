package london.dsco.network.series;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import london.dsco.domain.Actor;
import london.dsco.network.paper.Paper;
import london.dsco.records.Fact;
import london.dsco.records.Happened;
import london.dsco.records.Opened;
import london.dsco.records.RecordType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Meetings that belong together, with terms of reference: the network's own, or a borough's. */
@Entity
public class MeetingSeries extends Paper<SeriesStatus> {

    static final RecordType TYPE = new RecordType("meeting-series");

    /** A series was opened, changed or ended. */
    record SeriesKept(SeriesStatus status) implements Fact {}

    /** The author's content. */
    record Said(String title, MeetingRhythm rhythm, TermsOfReference terms) {}

    @Enumerated(EnumType.STRING)
    private SeriesStatus status;

    @Column(updatable = false)
    private boolean shared;

    private String title;

    @Enumerated(EnumType.STRING)
    private MeetingRhythm rhythm;

    @JdbcTypeCode(SqlTypes.JSON)
    private TermsOfReference terms;

    protected MeetingSeries() {}

    private MeetingSeries(Said said, boolean shared, Actor by) {
        super(by);
        this.shared = shared;
        say(said);
    }

    static Opened<MeetingSeries> of(Said said, boolean shared, Actor by) {
        return new Opened<>(
                new MeetingSeries(said, shared, by),
                Happened.of(new SeriesKept(SeriesStatus.RUNNING)));
    }

    /** Replaces the content. */
    final Happened say(Said said) {
        title = said.title();
        rhythm = said.rhythm();
        terms = said.terms();
        return Happened.of(new SeriesKept(SeriesStatus.RUNNING));
    }

    Happened end() {
        return Happened.of(new SeriesKept(SeriesStatus.ENDED));
    }

    /** Returns the author's content. */
    Said said() {
        return new Said(title, rhythm, terms);
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
    public SeriesStatus status() {
        return status;
    }

    @Override
    public void moveTo(SeriesStatus next) {
        status = next;
    }
}
