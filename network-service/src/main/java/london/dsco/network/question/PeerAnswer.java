package london.dsco.network.question;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.network.paper.Paper;
import london.dsco.records.Fact;
import london.dsco.records.Happened;
import london.dsco.records.Opened;
import london.dsco.records.RecordType;

/** A borough's answer to a question. */
@Entity
class PeerAnswer extends Paper<AnswerStatus> {

    static final RecordType TYPE = new RecordType("peer-answer");

    /** A question was answered. */
    record Answered(UUID question) implements Fact {}

    @Enumerated(EnumType.STRING)
    private AnswerStatus status;

    @Column(updatable = false)
    private UUID questionId;

    /** The reference under which readers know it, for the same reason as a question's. */
    @Column(updatable = false)
    private UUID reference;

    @Column(updatable = false)
    private LocalDate answeredOn;

    private boolean anonymous;
    private String text;

    protected PeerAnswer() {}

    private PeerAnswer(UUID questionId, String text, boolean anonymous, Actor by) {
        super(by);
        this.questionId = questionId;
        this.reference = UUID.randomUUID();
        this.answeredOn = by.today();
        this.anonymous = anonymous;
        this.text = text;
    }

    static Opened<PeerAnswer> of(PeerQuestion question, String text, boolean anonymous, Actor by) {
        return new Opened<>(
                new PeerAnswer(question.id(), text, anonymous, by),
                Happened.of(new Answered(question.reference())));
    }

    /** Returns the reference, as for a question. */
    @Override
    public String recordId() {
        return reference.toString();
    }

    UUID reference() {
        return reference;
    }

    /** Returns the London date; nobody sees the time of day. */
    LocalDate answeredOn() {
        return answeredOn;
    }

    boolean isAnonymous() {
        return anonymous;
    }

    String text() {
        return text;
    }

    /** Returns true, because every member reads every answer. */
    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public RecordType recordType() {
        return TYPE;
    }

    @Override
    public AnswerStatus status() {
        return status;
    }

    @Override
    public void moveTo(AnswerStatus next) {
        status = next;
    }
}
