package london.dsco.advice.exceptions;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import london.dsco.advice.clock.ExceptionApproval;
import london.dsco.advice.clock.ExceptionClaim;
import london.dsco.advice.clock.ExceptionDecision;
import london.dsco.advice.clock.ExceptionGround;
import london.dsco.advice.clock.ExceptionRules;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.AdviceStatus;
import london.dsco.advice.request.Excuse;
import london.dsco.advice.request.Intake;
import london.dsco.advice.request.RequestRegister;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Refusal;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/** Lateness is excused: one person claims it, another approves it. No date moves. */
@ApplicationScoped
public class Excusing {

    private static final AdviceStatus[] UNLESS_WITHDRAWN =
            Stream.of(AdviceStatus.values())
                    .filter(status -> status != AdviceStatus.WITHDRAWN)
                    .toArray(AdviceStatus[]::new);

    public static final Step<AdviceStatus> CLAIMED =
            Step.named("EXCEPTION_CLAIMED", AdviceStatus.class)
                    .from(UNLESS_WITHDRAWN)
                    .staying()
                    .step();

    public static final Step<AdviceStatus> APPROVED =
            Step.named("EXCEPTION_APPROVED", AdviceStatus.class)
                    .from(UNLESS_WITHDRAWN)
                    .staying()
                    .step();

    private final Commands commands;
    private final Reads reads;
    private final RequestRegister requests;
    private final ExceptionsOnRecord exceptions;

    Excusing(
            Commands commands,
            Reads reads,
            RequestRegister requests,
            ExceptionsOnRecord exceptions) {
        this.commands = commands;
        this.reads = reads;
        this.requests = requests;
        this.exceptions = exceptions;
    }

    /** Oldest first. */
    List<ExceptionView> list(UUID id, Actor actor) {
        return reads.one(
                id,
                actor,
                requests.sent(),
                request ->
                        exceptions.of(request).stream()
                                .map(exception -> view(request, exception, actor))
                                .toList());
    }

    ExceptionView find(UUID id, UUID exceptionId, Actor actor) {
        return reads.one(
                id,
                actor,
                requests.sent(),
                request -> view(request, exceptions.get(request, exceptionId), actor));
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the facts do not make
     *     out the ground
     */
    ExceptionView claim(Command<UUID> command, ClaimException claim) {
        return commands.run(
                command,
                requests.sent(),
                CLAIMED,
                request -> claimed(request, claim.asClaim(), command.actor()),
                (request, made) ->
                        view(
                                request,
                                exceptions.get(request, UUID.fromString(made)),
                                command.actor()));
    }

    private Happened claimed(AdviceRequest request, ExceptionClaim claim, Actor recorder) {
        Intake intake = request.intake();
        LocalDate today = recorder.today();
        if (ExceptionRules.decide(intake.clock(), intake.child().dateOfBirth(), claim, today)
                instanceof ExceptionDecision.Refused refused) {
            throw refused.refusal().raise();
        }
        ExceptionOnRecord recorded = new ExceptionOnRecord(request, claim, recorder);
        exceptions.add(recorded);
        return Happened.of(new ExceptionClaimed(request.id(), recorded.id(), claim.ground(), today))
                .made(recorded.id());
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code SEPARATION_OF_DUTIES} for the person who
     *     claimed it, a manager who ever allocated the case, or any manager while nobody has,
     *     {@code CONFLICT} when one counts already, {@code NOT_FOUND}
     */
    ExceptionView approve(Command<UUID> command, UUID exceptionId) {
        return commands.run(
                command,
                requests.sent(),
                APPROVED,
                request -> approved(request, exceptionId, command.actor()),
                (request, made) ->
                        view(request, exceptions.get(request, exceptionId), command.actor()));
    }

    private Happened approved(AdviceRequest request, UUID exceptionId, Actor approver) {
        ExceptionOnRecord exception = exceptions.get(request, exceptionId);
        Optional<Refusal> refusal =
                ExceptionApproval.refusal(exception.asRule(), approver, request.accountable());
        if (refusal.isPresent()) {
            throw refusal.get().raise();
        }
        ExceptionGround ground = exception.asRule().claim().ground();
        request.excused(new Excuse(ground, approver.today()));
        exception.approve(approver);
        return Happened.of(Excused.from(request, exceptionId, ground, approver.today()));
    }

    private ExceptionView view(AdviceRequest request, ExceptionOnRecord exception, Actor actor) {
        return ExceptionView.of(
                exception, request.intake().legalBasis(), requests.sight(request, actor));
    }
}
