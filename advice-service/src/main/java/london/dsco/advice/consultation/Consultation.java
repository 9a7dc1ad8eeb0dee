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
 * A consultation: an offer to the author of a request, accepted or not, then held or not. The offer
 * belongs to the request, so a later author can accept it.
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
     * @param words the author's own words; null if there are none
     */
    void decline(DeclineReason reason, String words, Actor author) {
        status = DECLINE.next(status);
        declineReason = reason;
        note = words;
        answeredBy = author.username();
        answeredAt = author.at();
    }

    /** Refuses a consultation that can be neither booked nor rebooked. */
    void requireBookable() {
        BOOK.next(status);
    }

    /** Books this slot, in place of any earlier one. */
    void book(Slot taken, Actor booker) {
        status = BOOK.next(status);
        slot = taken;
        bookedBy = booker.username();
        cancelledBecause = null;
        cancelledBy = null;
    }

    /**
     * Cancels the consultation.
     *
     * @throws london.dsco.domain.RefusedException {@code TRANSITION_NOT_ALLOWED} when it was
     *     neither accepted nor booked, {@code CONFLICT} when the reason is that the author did not
     *     come, and no slot of theirs has begun
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
     * Records that the consultation was held. It may have been held unbooked, or before its slot.
     *
     * @param on London date
     * @param text for social care only; null if there is none
     * @param author user name of the author who was consulted
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the date is before the
     *     offer or after today
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

    /** Returns its current slot; empty if it has none. */
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

    /** Returns the slot that was booked last; null if none ever was. */
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
