package london.dsco.network.question;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.network.paper.Paper;
import london.dsco.network.paper.Words;
import london.dsco.records.Fact;
import london.dsco.records.Happened;
import london.dsco.records.Opened;
import london.dsco.records.RecordType;

/** A question to the other boroughs, which a borough may ask without giving its name. */
@Entity
class PeerQuestion extends Paper<QuestionStatus> {

    static final RecordType TYPE = new RecordType("peer-question");

    /** Its borough accepted an answer, identified by its reference. */
    record AnswerAccepted(UUID answerId) implements Fact {}

    /** A question was asked or closed. */
    record QuestionChanged(QuestionStatus status) implements Fact {}

    @Enumerated(EnumType.STRING)
    private QuestionStatus status;

    /**
     * The reference under which readers know it. The row's id contains the millisecond in which it
     * was asked.
     */
    @Column(updatable = false)
    private UUID reference;

    @Column(updatable = false)
    private LocalDate askedOn;

    /** Reference of the answer that its borough accepted; null if there is none yet. */
    private UUID acceptedAnswer;

    private boolean anonymous;
    private String title;
    private String text;

    protected PeerQuestion() {}

    private PeerQuestion(String title, String text, boolean anonymous, Actor by) {
        super(by);
        this.reference = UUID.randomUUID();
        this.askedOn = by.today();
        this.anonymous = anonymous;
        this.title = title;
        this.text = text;
    }

    static Opened<PeerQuestion> of(String title, String text, boolean anonymous, Actor by) {
        return new Opened<>(
                new PeerQuestion(title, text, anonymous, by),
                Happened.of(new QuestionChanged(QuestionStatus.OPEN)));
    }

    Happened close() {
        return Happened.of(new QuestionChanged(QuestionStatus.CLOSED));
    }

    /**
     * @param answer reference of one of its answers
     */
    Happened accept(UUID answer) {
        acceptedAnswer = answer;
        return Happened.of(new AnswerAccepted(answer));
    }

    UUID reference() {
        return reference;
    }

    UUID acceptedAnswer() {
        return acceptedAnswer;
    }

    /**
     * Returns the reference. The history and the access log, including those of its readers, use it
     * because it does not reveal the time.
     */
    @Override
    public String recordId() {
        return reference.toString();
    }

    /** Returns the London date; nobody sees the time of day. */
    LocalDate askedOn() {
        return askedOn;
    }

    boolean isAnonymous() {
        return anonymous;
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    /** Returns true, because every member reads every question. */
    @Override
    public boolean isShared() {
        return true;
    }

    /**
     * Returns the words by which search finds it. Nobody, not even their own borough, learns who
     * asked anonymously.
     */
    Words words() {
        return Words.of(title, List.of(), text, "", Words.Lists.NONE, askedOn).knownAs(known());
    }

    /** Returns the words by which search finds an answer to it: the question's and the answer's. */
    Words answeredBy(String answer) {
        return Words.of(title, List.of(), answer, "", Words.Lists.NONE, askedOn).knownAs(known());
    }

    private Words.Known known() {
        return new Words.Known(reference, anonymous ? null : borough());
    }

    @Override
    public RecordType recordType() {
        return TYPE;
    }

    @Override
    public QuestionStatus status() {
        return status;
    }

    @Override
    public void moveTo(QuestionStatus next) {
        status = next;
    }
}
