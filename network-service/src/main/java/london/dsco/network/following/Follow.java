package london.dsco.network.following;

import jakarta.persistence.Column;
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

/** A member's wish to hear of new answers to a question. */
@Entity
class Follow extends Paper<Follow.Status> {

    static final RecordType TYPE = new RecordType("follow");

    /** Somebody who stopped can follow again. */
    enum Status {
        FOLLOWING,
        STOPPED
    }

    /** A member began to follow, or stopped. */
    record Followed(UUID questionId) implements Fact {}

    @Enumerated(EnumType.STRING)
    private Status status;

    /** The id under which readers know the question. */
    @Column(updatable = false)
    private UUID questionId;

    protected Follow() {}

    private Follow(UUID questionId, Actor by) {
        super(by);
        this.questionId = questionId;
    }

    static Opened<Follow> of(UUID questionId, Actor by) {
        return new Opened<>(new Follow(questionId, by), Happened.of(new Followed(questionId)));
    }

    Happened changed() {
        return Happened.of(new Followed(questionId));
    }

    UUID questionId() {
        return questionId;
    }

    /** Returns false, because only the member sees it. */
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
