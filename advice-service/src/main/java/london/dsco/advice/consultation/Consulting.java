package london.dsco.advice.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.AdviceStatus;
import london.dsco.advice.request.Allocation;
import london.dsco.advice.request.RequestRegister;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Refusal;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/** Records the author's response to an offer, and the result that the DSCO reports. */
@ApplicationScoped
public class Consulting {

    public static final Step<AdviceStatus> ACCEPTED = whileOwed("CONSULTATION_ACCEPTED");
    public static final Step<AdviceStatus> DECLINED = whileOwed("CONSULTATION_DECLINED");

    /** Possible on a later day than the consultation. */
    public static final Step<AdviceStatus> HELD =
            Step.named("CONSULTATION_HELD", AdviceStatus.class)
                    .from(AdviceStatus.values())
                    .staying()
                    .step();

    private final Commands commands;
    private final Reads reads;
    private final RequestRegister requests;
    private final Consultations consultations;
    private final TakenSlots taken;
    private final Standing standing;

    Consulting(
            Commands commands,
            Reads reads,
            RequestRegister requests,
            Consultations consultations,
            TakenSlots taken,
            Standing standing) {
        this.commands = commands;
        this.reads = reads;
        this.requests = requests;
        this.consultations = consultations;
        this.taken = taken;
        this.standing = standing;
    }

    private static Step<AdviceStatus> whileOwed(String name) {
        return Step.named(name, AdviceStatus.class).from(AdviceStatus.owed()).staying().step();
    }

    /** Lists the consultations in the order of their offers. */
    List<ConsultationView> list(UUID requestId, Actor actor) {
        return reads.one(
                requestId,
                actor,
                requests.whole(),
                request ->
                        consultations.of(request).stream()
                                .map(each -> standing.view(request, each))
                                .toList());
    }

    ConsultationView read(UUID requestId, UUID consultationId, Actor actor) {
        return reads.one(
                requestId, actor, requests.whole(), request -> view(request, consultationId));
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code FORBIDDEN} for anybody but the author,
     *     {@code TRANSITION_NOT_ALLOWED} when the offer already has a response
     */
    ConsultationView accept(Command<UUID> command, UUID consultationId) {
        return commands.run(
                command,
                requests.whole(),
                ACCEPTED,
                request -> List.of(view(request, consultationId)),
                request -> accepted(request, consultationId, command.actor()),
                (request, made) -> view(request, consultationId));
    }

    private Happened accepted(AdviceRequest request, UUID id, Actor author) {
        Consultation consultation = consultations.get(request, id);
        requireOwn(request, author);
        consultation.accept(author);
        return Happened.of(new ConsultationAccepted(id));
    }

    /**
     * @throws london.dsco.domain.RefusedException as {@link #accept}
     */
    ConsultationView decline(
            Command<UUID> command, UUID consultationId, DeclineConsultation declining) {
        return commands.run(
                command,
                requests.whole(),
                DECLINED,
                request -> List.of(view(request, consultationId)),
                request -> declined(request, consultationId, declining, command.actor()),
                (request, made) -> view(request, consultationId));
    }

    private Happened declined(
            AdviceRequest request, UUID id, DeclineConsultation declining, Actor author) {
        Consultation consultation = consultations.get(request, id);
        requireOwn(request, author);
        consultation.decline(declining.reason(), declining.note(), author);
        return Happened.of(new ConsultationDeclined(id, declining.reason()));
    }

    private static void requireOwn(AdviceRequest request, Actor author) {
        if (!request.isAllocatedTo(author.username())) {
            throw Refusal.of(
                            Refusal.Code.FORBIDDEN,
                            "Only the author of the advice can answer the offer.")
                    .raise();
        }
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code TRANSITION_NOT_ALLOWED} when nobody
     *     accepted the offer, {@code UNPROCESSABLE} when the date is impossible
     */
    ConsultationView hold(Command<UUID> command, UUID consultationId, HoldConsultation held) {
        return commands.run(
                command,
                requests.whole(),
                HELD,
                request -> List.of(view(request, consultationId)),
                request -> held(request, consultationId, held, command.actor()),
                (request, made) -> view(request, consultationId));
    }

    private Happened held(AdviceRequest request, UUID id, HoldConsultation held, Actor dsco) {
        Consultation consultation = consultations.get(request, id);
        String author = request.allocation().map(Allocation::author).orElse(null);
        Slot unused =
                consultation.booked().filter(slot -> !slot.hasBegunAt(dsco.at())).orElse(null);
        consultation.hold(held.heldOn(), held.outcome(), held.outcomeText(), author, dsco);
        if (unused != null) {
            taken.free(request.borough(), unused);
        }
        request.consultationHeld(held.heldOn());
        return Happened.of(
                new ConsultationHeld(
                        request.id(), id, consultation.occasion(), held.heldOn(), held.outcome()));
    }

    private ConsultationView view(AdviceRequest request, UUID id) {
        return standing.view(request, consultations.get(request, id));
    }
}
