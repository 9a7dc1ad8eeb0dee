package london.dsco.advice.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.AdviceStatus;
import london.dsco.advice.request.RequestRegister;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Reads;
import london.dsco.records.Register;
import london.dsco.records.Step;

/**
 * Shares a case with another borough, and ends a share. A DSCO of the holder shares it; a DSCO of
 * either borough can end that.
 */
@ApplicationScoped
public class Sharing {

    public static final Step<AdviceStatus> SHARED =
            Step.named("SHARED", AdviceStatus.class)
                    .from(AdviceStatus.unlessWithdrawn())
                    .staying()
                    .step();

    public static final Step<AdviceStatus> ENDED =
            Step.named("SHARE_ENDED", AdviceStatus.class)
                    .from(AdviceStatus.values())
                    .staying()
                    .step();

    private final Commands commands;
    private final Reads reads;
    private final RequestRegister requests;
    private final CaseShares shares;
    private final Visiting visiting;

    Sharing(
            Commands commands,
            Reads reads,
            RequestRegister requests,
            CaseShares shares,
            Visiting visiting) {
        this.commands = commands;
        this.reads = reads;
        this.requests = requests;
        this.shares = shares;
        this.visiting = visiting;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the borough or the day
     *     is impossible; {@code CONFLICT} with the member {@code existing} while the case is
     *     already shared with that borough
     */
    ShareView share(Command<UUID> command, ShareCase sharing) {
        Actor dsco = command.actor();
        return commands.run(
                command,
                requests.whole(),
                SHARED,
                request -> shared(request, sharing, dsco),
                (request, made) -> view(request, UUID.fromString(made), dsco));
    }

    private Happened shared(AdviceRequest request, ShareCase sharing, Actor dsco) {
        List<Finding> wrong =
                ShareRules.findings(
                        sharing.withBorough(),
                        request.borough(),
                        sharing.expiresOn(),
                        dsco.today());
        if (!wrong.isEmpty()) {
            throw Refusal.unprocessable("The case cannot be shared in this way.", wrong).raise();
        }
        shares.standing(request.id(), sharing.withBorough(), dsco.today())
                .ifPresent(
                        standing -> {
                            throw Refusal.of(
                                            Refusal.Code.CONFLICT,
                                            "The case is already shared with this borough: see existing. End that"
                                                    + " share first.")
                                    .with("existing", standing.id())
                                    .raise();
                        });
        CaseShare share =
                new CaseShare(
                        request,
                        sharing.withBorough(),
                        sharing.purpose(),
                        sharing.legalBasis(),
                        sharing.expiresOn(),
                        dsco);
        shares.add(share);
        return Happened.of(CaseShared.from(share)).made(share.id());
    }

    /**
     * Ends a share, for the borough that holds the case, or for the one that received it, which
     * finds no other share of the case. Ending it again changes nothing.
     *
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}
     */
    ShareView end(Command<UUID> command, UUID shareId) {
        Optional<CaseShare> received =
                visiting.standing(command.id(), command.actor())
                        .filter(share -> share.id().equals(shareId));
        return received.isPresent()
                ? endedByReceiver(command, received.get())
                : ended(command.withoutAttempt(), requests.whole(), shareId, ShareSide.HOLDER);
    }

    /**
     * Ends the share on the holder's record. The receiver's own access log already has its line.
     */
    private ShareView endedByReceiver(Command<UUID> command, CaseShare share) {
        Actor dsco = command.actor();
        visiting.one(command.id(), dsco, request -> share);
        return ended(
                new Command<>(
                        command.id(),
                        visiting.visitor(dsco, share),
                        Optional.empty(),
                        command.match()),
                visiting.cases(share, dsco),
                share.id(),
                ShareSide.RECEIVER);
    }

    private ShareView ended(
            Command<UUID> command,
            Register<UUID, AdviceRequest> register,
            UUID shareId,
            ShareSide side) {
        Actor dsco = command.actor();
        return commands.run(
                command,
                register,
                ENDED,
                request -> List.of(view(request, shareId, dsco)),
                request -> {
                    CaseShare share = shares.get(request, shareId);
                    return share.end(side, dsco)
                            ? Happened.of(new ShareEnded(shareId, share.withBorough(), side))
                            : Happened.nothing();
                },
                (request, made) -> view(request, shareId, dsco));
    }

    ShareView read(UUID requestId, UUID shareId, Actor actor) {
        return reads.one(
                requestId, actor, requests.whole(), request -> view(request, shareId, actor));
    }

    /** Lists the shares of one case, oldest first, after an id. */
    List<ShareView> list(UUID requestId, UUID after, int rows, Actor actor) {
        return reads.one(
                requestId,
                actor,
                requests.whole(),
                request ->
                        shares.page(request, after, rows).stream()
                                .map(share -> ShareView.of(share, actor.today()))
                                .toList());
    }

    /** Lists the shares that the actor's borough gave or received, oldest first, after an id. */
    List<ShareView> ofBorough(UUID after, int limit, Actor actor) {
        return reads.listAbout(
                AdviceRequest.TYPE,
                actor,
                limit,
                () -> shares.ofBorough(actor.borough(), after, limit + 1),
                share -> share.requestId().toString(),
                share -> ShareView.of(share, actor.today()));
    }

    private ShareView view(AdviceRequest request, UUID shareId, Actor actor) {
        return ShareView.of(shares.get(request, shareId), actor.today());
    }
}
