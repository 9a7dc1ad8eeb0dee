package london.dsco.advice.lateness;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.advice.clock.ExceptionGround;
import london.dsco.advice.clock.LatenessDecision;
import london.dsco.advice.clock.LatenessGrounds;
import london.dsco.advice.clock.LatenessRules;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.AdviceStatus;
import london.dsco.advice.request.Excuse;
import london.dsco.advice.request.Intake;
import london.dsco.advice.request.RequestRegister;
import london.dsco.advice.request.Sight;
import london.dsco.advice.settings.BoroughSettings;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Refusal;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/** Excuses lateness: one person claims it, another approves it. No date moves. */
@ApplicationScoped
public class Excusing {

    public static final Step<AdviceStatus> CLAIMED =
            Step.named("EXCEPTION_CLAIMED", AdviceStatus.class)
                    .from(AdviceStatus.unlessWithdrawn())
                    .staying()
                    .shownTo(Sight.SENT)
                    .step();

    public static final Step<AdviceStatus> APPROVED =
            Step.named("EXCEPTION_APPROVED", AdviceStatus.class)
                    .from(AdviceStatus.unlessWithdrawn())
                    .staying()
                    .shownTo(Sight.SENT)
                    .step();

    private final Commands commands;
    private final Reads reads;
    private final RequestRegister requests;
    private final LatenessClaims claims;
    private final BoroughSettings settings;

    Excusing(
            Commands commands,
            Reads reads,
            RequestRegister requests,
            LatenessClaims claims,
            BoroughSettings settings) {
        this.commands = commands;
        this.reads = reads;
        this.requests = requests;
        this.claims = claims;
        this.settings = settings;
    }

    /** Lists the claims, oldest first. */
    List<LatenessClaimView> list(UUID id, UUID after, int rows, Actor actor) {
        return reads.one(
                id,
                actor,
                requests.sent(),
                request ->
                        claims.page(request, after, rows).stream()
                                .map(claim -> view(request, claim, actor))
                                .toList());
    }

    LatenessClaimView find(UUID id, UUID exceptionId, Actor actor) {
        return reads.one(
                id,
                actor,
                requests.toApprove(),
                request -> view(request, shown(request, exceptionId, actor), actor));
    }

    /**
     * Returns a claim. An approver who does not see the case sees a claim that they may approve, or
     * that they approved.
     */
    private LatenessClaim shown(AdviceRequest request, UUID exceptionId, Actor actor) {
        LatenessClaim claim = claims.get(request, exceptionId);
        boolean toApprove = claim.approvedBy().map(actor.username()::equals).orElse(true);
        if (!toApprove) {
            requests.sight(request, actor);
        }
        return claim;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the facts do not
     *     establish the ground, {@code SEPARATION_OF_DUTIES} for a DSCO who is not responsible for
     *     the time of advice
     */
    LatenessClaimView claim(Command<UUID> command, ClaimLateness claim) {
        return commands.run(
                command,
                requests.sent(),
                CLAIMED,
                request -> claimed(request, claim.asGrounds(), command.actor()),
                (request, made) ->
                        view(request, claims.get(request, UUID.fromString(made)), command.actor()));
    }

    private Happened claimed(AdviceRequest request, LatenessGrounds grounds, Actor recorder) {
        settings.dscoPosition(recorder.borough()).requireMayClaim(recorder);
        Intake intake = request.intake();
        LocalDate today = recorder.today();
        if (LatenessRules.decide(intake.clock(), intake.child().dateOfBirth(), grounds, today)
                instanceof LatenessDecision.Refused refused) {
            throw refused.refusal().raise();
        }
        LatenessClaim claim = new LatenessClaim(request, grounds, recorder);
        claims.add(claim);
        return Happened.of(new LatenessClaimed(request.id(), claim.id(), grounds.ground(), today))
                .made(claim.id());
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code SEPARATION_OF_DUTIES} for the person who
     *     made the claim, the author, a manager who ever allocated the case, or any manager before
     *     anybody has, {@code CONFLICT} when an exception is already approved, {@code NOT_FOUND}
     */
    LatenessClaimView approve(Command<UUID> command, UUID exceptionId) {
        return commands.run(
                command,
                requests.toApprove(),
                APPROVED,
                request -> approved(request, exceptionId, command.actor()),
                (request, made) ->
                        view(request, claims.get(request, exceptionId), command.actor()));
    }

    private Happened approved(AdviceRequest request, UUID exceptionId, Actor approver) {
        LatenessClaim claim = claims.get(request, exceptionId);
        Optional<Refusal> refusal = claim.approvalRefusal(approver, request.accountable());
        if (refusal.isPresent()) {
            throw refusal.get().raise();
        }
        request.requireMayExcuse(approver);
        ExceptionGround ground = claim.grounds().ground();
        request.excused(new Excuse(ground, approver.today()));
        claim.approve(approver);
        return Happened.of(Excused.from(request, exceptionId, ground, approver.today()));
    }

    private LatenessClaimView view(AdviceRequest request, LatenessClaim claim, Actor actor) {
        return LatenessClaimView.of(
                claim, request.intake().legalBasis(), requests.sightOfApprover(request, actor));
    }
}
