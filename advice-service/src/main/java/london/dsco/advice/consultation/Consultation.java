package london.dsco.advice.consultation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.records.Step;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/**
 * One consultation: offered to the author of a request, taken up or not, held or not. The offer
 * belongs to the request; whoever writes it then takes it up.
 */
@Entity
@Table(name = "advice_consultation")
public class Consultation {

    private static final Step<ConsultationStatus> ACCEPT =
            named("ACCEPTED")
                    .from(ConsultationStatus.OFFERED)
                    .to(ConsultationStatus.ACCEPTED)
                    .step();
    private static final Step<ConsultationStatus> DECLINE =
            named("DECLINED")
                    .from(ConsultationStatus.OFFERED)
                    .to(ConsultationStatus.DECLINED)
                    .step();
    private static final Step<ConsultationStatus> BOOK =
            named("BOOKED")
                    .from(
                            ConsultationStatus.ACCEPTED,
                            ConsultationStatus.BOOKED,
                            ConsultationStatus.CANCELLED)
                    .to(ConsultationStatus.BOOKED)
                    .step();
    private static final Step<ConsultationStatus> CANCEL =
            named("CANCELLED")
                    .from(ConsultationStatus.ACCEPTED, ConsultationStatus.BOOKED)
                    .to(ConsultationStatus.CANCELLED)
                    .step();
    private static final Step<ConsultationStatus> HOLD =
            named("HELD")
                    .from(ConsultationStatus.ACCEPTED, ConsultationStatus.BOOKED)
                    .to(ConsultationStatus.HELD)
                    .step();

    @Id private UUID id;
    private String borough;
    private UUID requestId;

    @Enumerated(EnumType.STRING)
    private Occasion occasion;

    @Enumerated(EnumType.STRING)
    private ConsultationStatus status;

    private LocalDate offeredOn;
    private String answeredBy;
    private Instant answeredAt;

    @Enumerated(EnumType.STRING)
    private DeclineReason declineReason;

    private String note;
    @Embedded private Slot slot;
    private String bookedBy;

    @Enumerated(EnumType.STRING)
    private CancellationReason cancelledBecause;

    private String cancelledBy;
    private LocalDate heldOn;
    private String heldWith;

    @Enumerated(EnumType.STRING)
    private ConsultationOutcome outcome;

    private String outcomeText;
    private String heldBy;

    protected Consultation() {}

    Consultation(AdviceRequest request, Occasion occasion, LocalDate offeredOn) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.borough = request.borough();
        this.requestId = request.id();
        this.occasion = occasion;
        this.status = ConsultationStatus.OFFERED;
        this.offeredOn = offeredOn;
    }

    private static Step.Row<ConsultationStatus> named(String name) {
        return Step.named(name, ConsultationStatus.class);
    }

    void accept(Actor author) {
        status = ACCEPT.next(status);
        answeredBy = author.username();
        answeredAt = author.at();
    }

    /**
     * @param words what the author adds; null for nothing
     */
    void decline(DeclineReason reason, String words, Actor author) {
        status = DECLINE.next(status);
        declineReason = reason;
        note = words;
        answeredBy = author.username();
        answeredAt = author.at();
    }

    /** Refuses where it can be booked neither for the first time nor again. */
    void requireBookable() {
        BOOK.next(status);
    }

    /** It has this slot from now on, instead of another that it may have had. */
    void book(Slot taken, Actor booker) {
        status = BOOK.next(status);
        slot = taken;
        bookedBy = booker.username();
        cancelledBecause = null;
        cancelledBy = null;
    }

    /**
     * It does not take place.
     *
     * @throws london.dsco.domain.RefusedException {@code TRANSITION_NOT_ALLOWED} for one that was
     *     neither accepted nor booked, {@code CONFLICT} when the author is said not to have come
     *     and no slot of theirs has begun
     */
    void cancel(CancellationReason reason, Actor canceller) {
        ConsultationStatus next = CANCEL.next(status);
        if (reason == CancellationReason.NOT_ATTENDED
                && booked().filter(taken -> taken.hasBegunAt(canceller.at())).isEmpty()) {
            throw Refusal.of(
                            Refusal.Code.CONFLICT,
                            "The slot has not begun, so nobody can have missed it.")
                    .raise();
        }
        status = next;
        cancelledBecause = reason;
        cancelledBy = canceller.username();
    }

    /**
     * It was held. It need not have been booked, or may have been held before its slot.
     *
     * @param on London date
     * @param text for social care only; null for none
     * @param author with whom
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} for a date before the offer
     *     or after today
     */
    void hold(LocalDate on, ConsultationOutcome result, String text, String author, Actor dsco) {
        ConsultationStatus next = HOLD.next(status);
        if (on.isAfter(dsco.today())) {
            throw Refusal.unprocessable(
                            "heldOn",
                            "in-the-future",
                            "Record a consultation once it has been held.")
                    .raise();
        }
        if (on.isBefore(offeredOn)) {
            throw Refusal.unprocessable(
                            "heldOn",
                            "before-the-offer",
                            "A consultation cannot have been held before it was offered.")
                    .raise();
        }
        status = next;
        heldOn = on;
        outcome = result;
        outcomeText = text;
        heldWith = author;
        heldBy = dsco.username();
    }

    /** The slot that it has now; empty when it has none. */
    Optional<Slot> booked() {
        return status == ConsultationStatus.BOOKED ? Optional.of(slot) : Optional.empty();
    }

    UUID id() {
        return id;
    }

    UUID requestId() {
        return requestId;
    }

    Occasion occasion() {
        return occasion;
    }

    LocalDate offeredOn() {
        return offeredOn;
    }

    ConsultationStatus status() {
        return status;
    }

    String answeredBy() {
        return answeredBy;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    DeclineReason declineReason() {
        return declineReason;
    }

    String note() {
        return note;
    }

    /** The slot that was booked last; null before the first. */
    Slot slot() {
        return slot;
    }

    String bookedBy() {
        return bookedBy;
    }

    CancellationReason cancelledBecause() {
        return cancelledBecause;
    }

    String cancelledBy() {
        return cancelledBy;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    ConsultationOutcome outcome() {
        return outcome;
    }

    String outcomeText() {
        return outcomeText;
    }

    String heldBy() {
        return heldBy;
    }
}
