package london.dsco.network.feedback;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.network.paper.Paper;
import london.dsco.records.Fact;
import london.dsco.records.Happened;
import london.dsco.records.Opened;
import london.dsco.records.RecordType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Feedback of a borough or of the network to a body that makes policy. Every member reads it once
 * it has been sent.
 */
@Entity
class Feedback extends Paper<FeedbackStatus> {

    static final RecordType TYPE = new RecordType("feedback");

    /** The writer's content. */
    record Said(Recipient recipient, String subject, String text, List<UUID> collates) {}

    /** The feedback moved on. */
    record FeedbackChanged(FeedbackStatus status) implements Fact {}

    @Enumerated(EnumType.STRING)
    private FeedbackStatus status;

    @Enumerated(EnumType.STRING)
    private Recipient recipient;

    private String subject;
    private String text;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> collates;

    private String lastWrittenBy;
    private LocalDate approvedOn;
    private LocalDate submittedOn;
    private LocalDate answeredOn;
    private String answer;

    protected Feedback() {}

    private Feedback(Said said, Actor by) {
        super(by);
        take(said, by);
    }

    static Opened<Feedback> of(Said said, Actor by) {
        return new Opened<>(new Feedback(said, by), told(FeedbackStatus.DRAFT));
    }

    Happened change(Said said, Actor by) {
        take(said, by);
        return told(status);
    }

    /**
     * Records the approval of somebody who did not write the text as it now is. The network has one
     * coordinator, who approves its own feedback.
     *
     * @throws london.dsco.domain.RefusedException {@code SEPARATION_OF_DUTIES} when whoever wrote
     *     or last changed a borough's feedback approves it
     */
    Happened approve(Actor by) {
        if (!borough().isEmpty() && by.username().equals(lastWrittenBy)) {
            throw Refusal.of(
                            Refusal.Code.SEPARATION_OF_DUTIES,
                            "Somebody else in your borough must approve what you wrote.")
                    .raise();
        }
        approvedOn = by.today();
        return told(FeedbackStatus.APPROVED);
    }

    /**
     * @param on the London date on which it was sent
     */
    Happened submit(LocalDate on) {
        submittedOn = on;
        return told(FeedbackStatus.SUBMITTED);
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the answer is dated in
     *     the future or before the feedback was sent
     */
    Happened answered(LocalDate on, String words, LocalDate today) {
        if (on.isAfter(today)) {
            throw Refusal.unprocessable(
                            "answeredOn", "in-the-future", "Give the date the answer was received.")
                    .raise();
        }
        if (on.isBefore(submittedOn)) {
            throw Refusal.unprocessable(
                            "answeredOn",
                            "before-submission",
                            "An answer cannot be dated before the feedback was sent.")
                    .raise();
        }
        answeredOn = on;
        answer = words;
        return told(FeedbackStatus.ANSWERED);
    }

    private void take(Said said, Actor by) {
        lastWrittenBy = by.username();
        recipient = said.recipient();
        subject = said.subject();
        text = said.text();
        collates = List.copyOf(said.collates());
    }

    private static Happened told(FeedbackStatus status) {
        return Happened.of(new FeedbackChanged(status));
    }

    Recipient recipient() {
        return recipient;
    }

    String subject() {
        return subject;
    }

    String text() {
        return text;
    }

    /** Returns the boroughs' feedback that this combines. */
    List<UUID> collates() {
        return collates;
    }

    Optional<LocalDate> approvedOn() {
        return Optional.ofNullable(approvedOn);
    }

    Optional<LocalDate> submittedOn() {
        return Optional.ofNullable(submittedOn);
    }

    Optional<LocalDate> answeredOn() {
        return Optional.ofNullable(answeredOn);
    }

    Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    @Override
    public boolean isShared() {
        return status == FeedbackStatus.SUBMITTED || status == FeedbackStatus.ANSWERED;
    }

    @Override
    public RecordType recordType() {
        return TYPE;
    }

    @Override
    public FeedbackStatus status() {
        return status;
    }

    @Override
    public void moveTo(FeedbackStatus next) {
        status = next;
    }
}
