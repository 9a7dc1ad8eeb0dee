package london.dsco.advice.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.AdviceStatus;
import london.dsco.advice.request.Allocation;
import london.dsco.advice.request.RequestRegister;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.London;
import london.dsco.domain.Refusal;
import london.dsco.domain.RefusedException;
import london.dsco.domain.Role;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Step;

/** Books an hour of a DSCO's time for a consultation, moves it, and cancels it. */
@ApplicationScoped
public class Booking {

    public static final Step<AdviceStatus> BOOKED =
            Step.named("CONSULTATION_BOOKED", AdviceStatus.class)
                    .from(AdviceStatus.owed())
                    .staying()
                    .step();

    /** Possible after the request has ended too: the hour is then free again. */
    public static final Step<AdviceStatus> CANCELLED =
            Step.named("CONSULTATION_CANCELLED", AdviceStatus.class)
                    .from(AdviceStatus.values())
                    .staying()
                    .step();

    private final Commands commands;
    private final RequestRegister requests;
    private final Consultations consultations;
    private final Diaries diaries;
    private final TakenSlots taken;
    private final Standing standing;

    Booking(
            Commands commands,
            RequestRegister requests,
            Consultations consultations,
            Diaries diaries,
            TakenSlots taken,
            Standing standing) {
        this.commands = commands;
        this.requests = requests;
        this.consultations = consultations;
        this.diaries = diaries;
        this.taken = taken;
        this.standing = standing;
    }

    /**
     * Books a slot, or moves the consultation to another one. Booking the same slot again changes
     * nothing.
     *
     * @throws london.dsco.domain.RefusedException {@code FORBIDDEN} for anybody but the author and
     *     a DSCO, {@code TRANSITION_NOT_ALLOWED} when the offer was not accepted, {@code
     *     UNPROCESSABLE} when there is no such slot, {@code CONFLICT} when another consultation has
     *     the slot, or the author has another at that time
     */
    ConsultationView book(Command<UUID> command, UUID consultationId, BookConsultation booking) {
        return commands.run(
                command,
                requests.whole(),
                BOOKED,
                request -> List.of(view(request, consultationId)),
                request -> booked(request, consultationId, booking, command.actor()),
                (request, made) -> view(request, consultationId));
    }

    private Happened booked(
            AdviceRequest request, UUID id, BookConsultation booking, Actor booker) {
        Consultation consultation = consultations.get(request, id);
        requireTakesPart(request, booker);
        consultation.requireBookable();
        Slot slot = slot(booking, booker);
        if (consultation.booked().filter(slot::equals).isPresent()) {
            return Happened.nothing();
        }
        requireAuthorIsFree(request, id, slot);
        take(request, consultation, slot);
        consultation.book(slot, booker);
        return Happened.of(new ConsultationBooked(id, slot.startsAt()));
    }

    /**
     * Refuses an hour in which the author has another consultation, even one of a case handed to
     * them after the booking.
     */
    private void requireAuthorIsFree(AdviceRequest request, UUID id, Slot slot) {
        request.allocation()
                .filter(
                        now ->
                                consultations.isBookedWith(
                                        now.author(), slot.startsAt(), request.borough(), id))
                .ifPresent(
                        busy -> {
                            throw authorIsBusy();
                        });
    }

    /**
     * Takes the new hour before it frees the old one, so that two people who swap hours do not
     * block each other. If only the DSCO changes, the new hour would collide with the author's own
     * booking, so the old one is freed first. An earlier check keeps two people who swap DSCOs from
     * blocking each other.
     */
    private void take(AdviceRequest request, Consultation consultation, Slot slot) {
        String borough = request.borough();
        String author = request.allocation().map(Allocation::author).orElse(null);
        Optional<Slot> old = consultation.booked();
        if (old.map(TakenSlots.Hour::of).filter(TakenSlots.Hour.of(slot)::equals).isPresent()) {
            return; // the DSCO now works at another site
        }
        boolean sameHour = old.map(Slot::startsAt).filter(slot.startsAt()::equals).isPresent();
        if (sameHour && taken.isTaken(borough, slot)) {
            throw slotIsTaken();
        }
        if (sameHour) {
            taken.free(borough, old.get());
        }
        if (!taken.take(borough, slot, author, consultation.id())) {
            throw taken.isTaken(borough, slot) ? slotIsTaken() : authorIsBusy();
        }
        if (!sameHour) {
            old.ifPresent(before -> taken.free(borough, before));
        }
    }

    private static RefusedException slotIsTaken() {
        return Refusal.of(
                        Refusal.Code.CONFLICT,
                        "Another consultation has this slot. Choose one from GET"
                                + " /consultation-slots.")
                .raise();
    }

    private static RefusedException authorIsBusy() {
        return Refusal.of(
                        Refusal.Code.CONFLICT,
                        "The author has another consultation at that time, or had one booked"
                                + " before they handed over its case. Choose another slot.")
                .raise();
    }

    /**
     * Finds the slot. A refusal reveals no more than the list of free slots does: it does not say
     * why somebody is away.
     */
    private Slot slot(BookConsultation booking, Actor booker) {
        Diary diary = diaries.one(booking.dsco(), booker.borough());
        if (!booking.startsAt().isAfter(booker.at())) {
            throw Refusal.unprocessable("startsAt", "in-the-past", "Choose a slot in the future.")
                    .raise();
        }
        if (London.dateOf(booking.startsAt()).isAfter(FreeSlots.lastDay(booker.today()))) {
            throw Refusal.unprocessable(
                            "startsAt",
                            "too-far-ahead",
                            "Choose a slot within the next " + FreeSlots.DAYS_AHEAD + " days.")
                    .raise();
        }
        return diary.slotAt(booking.startsAt())
                .orElseThrow(
                        () ->
                                Refusal.unprocessable(
                                                "startsAt",
                                                "not-a-slot",
                                                "The DSCO does not have consultations at that time. Choose a slot from"
                                                        + " GET /consultation-slots.")
                                        .raise());
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code FORBIDDEN} for anybody but the author and
     *     a DSCO, {@code UNPROCESSABLE} when they may not give this reason
     */
    ConsultationView cancel(
            Command<UUID> command, UUID consultationId, CancelConsultation cancellation) {
        return commands.run(
                command,
                requests.whole(),
                CANCELLED,
                request -> List.of(view(request, consultationId)),
                request -> cancelled(request, consultationId, cancellation, command.actor()),
                (request, made) -> view(request, consultationId));
    }

    private Happened cancelled(
            AdviceRequest request, UUID id, CancelConsultation cancellation, Actor canceller) {
        Consultation consultation = consultations.get(request, id);
        requireTakesPart(request, canceller);
        requireTrue(cancellation.reason(), request, canceller);
        var slot = consultation.booked();
        consultation.cancel(cancellation.reason(), canceller);
        slot.ifPresent(free -> taken.free(request.borough(), free));
        return Happened.of(new ConsultationCancelled(id, cancellation.reason()));
    }

    private static void requireTrue(
            CancellationReason reason, AdviceRequest request, Actor canceller) {
        if (reason == CancellationReason.NOT_ATTENDED && !canceller.has(Role.DSCO)) {
            throw Refusal.unprocessable(
                            "reason",
                            "not-theirs-to-give",
                            "Only a DSCO can record that nobody attended.")
                    .raise();
        }
        if (reason == CancellationReason.REQUEST_WITHDRAWN
                && request.status() != AdviceStatus.WITHDRAWN) {
            throw Refusal.unprocessable(
                            "reason", "not-withdrawn", "The request has not been withdrawn.")
                    .raise();
        }
    }

    private static void requireTakesPart(AdviceRequest request, Actor actor) {
        if (!actor.isSystem()
                && !actor.has(Role.DSCO)
                && !request.isAllocatedTo(actor.username())) {
            throw Refusal.of(
                            Refusal.Code.FORBIDDEN,
                            "Only the author of the advice or a DSCO can book or cancel a"
                                    + " consultation.")
                    .raise();
        }
    }

    private ConsultationView view(AdviceRequest request, UUID id) {
        return standing.view(request, consultations.get(request, id));
    }
}
