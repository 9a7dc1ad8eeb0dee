package london.dsco.advice.rectification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;
import london.dsco.domain.Role;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** A claim that a record is wrong. The only things ever added are more time and the answer. */
@Entity
@DynamicUpdate // the service may update no other column
public class Rectification {

    static final int PARAGRAPH = 4_000;

    @Id private UUID id;
    private String borough;
    private UUID requestId;
    private UUID considerationId;

    @Enumerated(EnumType.STRING)
    private RectificationSubject subject;

    @Enumerated(EnumType.STRING)
    private RectificationParty askedBy;

    private LocalDate askedOn;
    private LocalDate identityKnownOn;
    private String words;
    private Integer sentVersion;
    private boolean fromSenTeam;
    private String recordedBy;
    private Instant recordedAt;

    private LocalDate extendedOn;
    private String extensionReason;

    @Enumerated(EnumType.STRING)
    private RectificationDecision decision;

    private LocalDate decidedOn;
    private String reasons;
    private Boolean informedOfRemedies;
    private String statement;
    private Integer correctedVersion;
    private LocalDate recipientsInformedOn;
    private String recipientsNotInformedBecause;
    private String decidedBy;

    protected Rectification() {}

    /**
     * @param fromSenTeam whether the person who recorded it does not see the whole case
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} with every finding of
     *     {@link RectificationRules#askedFindings} and {@link RectificationRules#subjectFinding}
     */
    Rectification(DisputedRecord record, Disputed said, boolean fromSenTeam, Actor recorder) {
        List<Finding> wrong =
                new ArrayList<>(
                        RectificationRules.askedFindings(
                                said.askedOn(), said.identityKnownOn(), recorder.today()));
        RectificationRules.subjectFinding(said.subject(), record.isRequest(), record.said())
                .ifPresent(wrong::add);
        require("This cannot be recorded.", wrong);
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.borough = record.borough();
        this.requestId = record.requestId();
        this.considerationId = record.considerationId();
        this.subject = said.subject();
        this.askedBy = said.askedBy();
        this.askedOn = said.askedOn();
        this.identityKnownOn = said.identityKnownOn();
        this.words = said.words();
        this.sentVersion = record.saidOf(said.subject());
        this.fromSenTeam = fromSenTeam;
        this.recordedBy = recorder.username();
        this.recordedAt = recorder.at();
    }

    /**
     * Records that the family was told that the answer takes up to two months more.
     *
     * @param informedOn London date
     * @throws london.dsco.domain.RefusedException {@code CONFLICT} when it is already answered or
     *     extended; {@code UNPROCESSABLE} after the first month
     */
    void extend(String reason, LocalDate informedOn, LocalDate today) {
        requireOpen();
        if (extendedOn != null) {
            throw Refusal.of(Refusal.Code.CONFLICT, "This has already been extended.").raise();
        }
        RectificationRules.extensionFinding(answerBy().orElse(null), informedOn, today)
                .map(Refusal::unprocessable)
                .ifPresent(Refusal::raise);
        extendedOn = informedOn;
        extensionReason = reason;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code FORBIDDEN} when anybody but a DSCO answers
     *     about what was said
     */
    void requireAnswerableBy(Actor actor) {
        if (subject != RectificationSubject.PARTICULARS && !actor.has(Role.DSCO)) {
            throw Refusal.of(
                            Refusal.Code.FORBIDDEN,
                            "Only a DSCO can answer about what the advice says, or what social care"
                                    + " said.")
                    .raise();
        }
    }

    /**
     * Records the answer: the authority has corrected the record, or given its reasons not to.
     *
     * @param record the record in its present state
     * @throws london.dsco.domain.RefusedException {@code CONFLICT} when it is already answered;
     *     {@code UNPROCESSABLE} with every finding of {@link RectificationRules#findings}
     */
    void answer(DisputedRecord record, RectificationRules.Answer answer, Actor by) {
        requireOpen();
        require(
                "This answer cannot be recorded.",
                RectificationRules.findings(
                        subject,
                        askedBy,
                        askedOn,
                        sentVersion,
                        record.saidOf(subject),
                        answer,
                        by.today()));
        decision = answer.decision();
        decidedOn = answer.decidedOn();
        reasons = answer.reasons();
        informedOfRemedies = answer.informedOfRemedies();
        statement = answer.statement();
        correctedVersion = answer.correctedVersion();
        recipientsInformedOn = answer.recipientsInformedOn();
        recipientsNotInformedBecause = answer.recipientsNotInformedBecause();
        decidedBy = by.username();
    }

    private static void require(String detail, List<Finding> wrong) {
        if (!wrong.isEmpty()) {
            throw Refusal.unprocessable(detail, wrong).raise();
        }
    }

    private void requireOpen() {
        if (decision != null) {
            throw Refusal.of(Refusal.Code.CONFLICT, "This has already been answered.").raise();
        }
    }

    /** Returns its state on a London date. */
    RectificationState stateOn(LocalDate today) {
        if (decision != null) {
            return RectificationState.valueOf(decision.name());
        }
        return answerBy().filter(today::isAfter).isPresent()
                ? RectificationState.OVERDUE
                : RectificationState.OPEN;
    }

    /** Returns the last day to answer; empty if the authority itself found the error. */
    Optional<LocalDate> answerBy() {
        return RectificationRules.answerBy(askedBy, askedOn, identityKnownOn, extendedOn != null);
    }

    UUID id() {
        return id;
    }

    /** Returns the request; null for a consideration. */
    UUID requestId() {
        return requestId;
    }

    /** Returns the consideration; null for a request. */
    UUID considerationId() {
        return considerationId;
    }

    RectificationSubject subject() {
        return subject;
    }

    RectificationParty askedBy() {
        return askedBy;
    }

    LocalDate askedOn() {
        return askedOn;
    }

    String words() {
        return words;
    }

    /**
     * Returns whether the SEN team sees it: it does if it is about particulars, or if the team
     * recorded it.
     */
    boolean isForSenTeam() {
        return fromSenTeam || subject == RectificationSubject.PARTICULARS;
    }

    String extensionReason() {
        return extensionReason;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    LocalDate identityKnownOn() {
        return identityKnownOn;
    }

    /** Returns whether the family was told how to complain; null while it is open. */
    Boolean informedOfRemedies() {
        return informedOfRemedies;
    }

    String recipientsNotInformedBecause() {
        return recipientsNotInformedBecause;
    }

    String reasons() {
        return reasons;
    }

    String statement() {
        return statement;
    }

    Integer correctedVersion() {
        return correctedVersion;
    }

    LocalDate recipientsInformedOn() {
        return recipientsInformedOn;
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
