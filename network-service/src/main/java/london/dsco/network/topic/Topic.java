package london.dsco.network.topic;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import london.dsco.domain.Actor;
import london.dsco.network.paper.Paper;
import london.dsco.network.practice.Reach;
import london.dsco.records.Fact;
import london.dsco.records.Happened;
import london.dsco.records.Opened;
import london.dsco.records.RecordType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A topic that a borough proposes for a meeting of the network. */
@Entity
class Topic extends Paper<TopicStatus> {

    static final RecordType TYPE = new RecordType("topic");

    /** A topic was proposed or withdrawn. */
    record TopicChanged(TopicStatus status) implements Fact {}

    @Enumerated(EnumType.STRING)
    private TopicStatus status;

    private String title;
    private String why;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Reach> reach;

    protected Topic() {}

    private Topic(String title, String why, List<Reach> reach, Actor by) {
        super(by);
        this.title = title;
        this.why = why;
        this.reach = List.copyOf(reach);
    }

    static Opened<Topic> of(String title, String why, List<Reach> reach, Actor by) {
        return new Opened<>(
                new Topic(title, why, reach, by), Happened.of(new TopicChanged(TopicStatus.OPEN)));
    }

    Happened withdraw() {
        return Happened.of(new TopicChanged(TopicStatus.WITHDRAWN));
    }

    String title() {
        return title;
    }

    String why() {
        return why;
    }

    /** Returns the areas of the role that it concerns. */
    List<Reach> reach() {
        return reach;
    }

    /** Returns true, because every member reads every topic. */
    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public RecordType recordType() {
        return TYPE;
    }

    @Override
    public TopicStatus status() {
        return status;
    }

    @Override
    public void moveTo(TopicStatus next) {
        status = next;
    }
}
