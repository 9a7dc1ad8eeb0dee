package london.dsco.network.topic;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.network.paper.Paper;
import london.dsco.records.Fact;
import london.dsco.records.Happened;
import london.dsco.records.Opened;
import london.dsco.records.RecordType;

/** A borough's wish to discuss a topic. A borough has one vote for each topic. */
@Entity
class TopicVote extends Paper<TopicVote.Status> {

    static final RecordType TYPE = new RecordType("topic-vote");

    /** A withdrawn vote can be given again. */
    enum Status {
        GIVEN,
        TAKEN_BACK
    }

    /** A borough voted, or withdrew its vote. */
    record Voted(UUID topicId) implements Fact {}

    @Enumerated(EnumType.STRING)
    private Status status;

    private UUID topicId;

    protected TopicVote() {}

    private TopicVote(UUID topicId, Actor by) {
        super(by);
        this.topicId = topicId;
    }

    static Opened<TopicVote> of(UUID topicId, Actor by) {
        return new Opened<>(new TopicVote(topicId, by), Happened.of(new Voted(topicId)));
    }

    Happened changed() {
        return Happened.of(new Voted(topicId));
    }

    /** Returns false, because only the number of votes is shared, not how each borough voted. */
    @Override
    public boolean isShared() {
        return false;
    }

    @Override
    public RecordType recordType() {
        return TYPE;
    }

    @Override
    public Status status() {
        return status;
    }

    @Override
    public void moveTo(Status next) {
        status = next;
    }
}
