package london.dsco.advice.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.AdviceStatus;
import london.dsco.advice.request.RequestRegister;
import london.dsco.advice.request.Sight;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Refusal;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/**
 * The borough that holds a case records what it disputes with another authority, and how that
 * ended. The SEN team and the DSCO do, whose matter it is.
 */
@ApplicationScoped
public class Disputing {

    public static final Step<AdviceStatus> OPENED =
            Step.named("DISPUTE_OPENED", AdviceStatus.class)
                    .from(AdviceStatus.unlessWithdrawn())
                    .staying()
                    .shownTo(Sight.SENT)
                    .step();

    /** Also after a withdrawal: who pays may still be open. */
    public static final Step<AdviceStatus> SETTLED =
            Step.named("DISPUTE_SETTLED", AdviceStatus.class)
                    .from(AdviceStatus.values())
                    .staying()
                    .shownTo(Sight.SENT)
                    .step();

    private final Commands commands;
    private final Reads reads;
    private final RequestRegister requests;
    private final CaseDisputes disputes;

    Disputing(Commands commands, Reads reads, RequestRegister requests, CaseDisputes disputes) {
        this.commands = commands;
        this.reads = reads;
        this.requests = requests;
        this.disputes = disputes;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} unless the parties are the
     *     holder and one other authority that the ground is about; {@code CONFLICT} with the member
     *     {@code existing} while the same is disputed
     */
    DisputeView open(Command<UUID> command, OpenDispute opening) {
        return commands.run(
                command,
                requests.sent(),
                OPENED,
                request -> opened(request, opening, command.actor()),
                (request, made) -> view(request, UUID.fromString(made)));
    }

    private Happened opened(AdviceRequest request, OpenDispute opening, Actor opener) {
        String other =
                DisputeRules.otherParty(opening.parties(), request.borough())
                        .orElseThrow(
                                () ->
                                        Refusal.unprocessable(
                                                        "parties",
                                                        "not-two-boroughs",
                                                        "Name your own borough and one other"
                                                                + " authority with plans and social"
                                                                + " care.")
                                                .raise());
        if (!DisputeRules.isWithin(opening.ground(), other)) {
            throw Refusal.unprocessable(
                            "parties",
                            "england-only",
                            "The law behind this ground applies only to authorities in England.")
                    .with("citation", opening.ground().citation())
                    .raise();
        }
        disputes.open(request, opening.ground(), other)
                .ifPresent(
                        open -> {
                            throw Refusal.of(
                                            Refusal.Code.CONFLICT,
                                            "There is already an open dispute with this authority on this ground:"
                                                    + " see existing.")
                                    .with("existing", open.id())
                                    .raise();
                        });
        CaseDispute dispute = new CaseDispute(request, opening.ground(), other, opener);
        disputes.add(dispute);
        return Happened.of(new DisputeOpened(dispute.id(), dispute.ground(), other))
                .made(dispute.id());
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} for a dispute about another
     *     case; {@code UNPROCESSABLE} when it cannot have ended so; {@code CONFLICT} when it has
     *     ended before
     */
    DisputeView settle(Command<UUID> command, UUID disputeId, SettleDispute end) {
        return commands.run(
                command,
                requests.sent(),
                SETTLED,
                request -> List.of(view(request, disputeId)),
                request -> {
                    disputes.get(request, disputeId)
                            .settle(
                                    end.outcome(),
                                    end.responsibleBorough(),
                                    end.settledOn(),
                                    command.actor());
                    return Happened.of(
                            new DisputeSettled(
                                    disputeId,
                                    end.outcome(),
                                    end.responsibleBorough(),
                                    end.settledOn()));
                },
                (request, made) -> view(request, disputeId));
    }

    DisputeView read(UUID requestId, UUID disputeId, Actor actor) {
        return reads.one(requestId, actor, requests.sent(), request -> view(request, disputeId));
    }

    /** Those about one case, oldest first, after an id. */
    List<DisputeView> list(UUID requestId, UUID after, int rows, Actor actor) {
        return reads.one(
                requestId,
                actor,
                requests.sent(),
                request ->
                        disputes.page(request, after, rows).stream().map(DisputeView::of).toList());
    }

    /** Those to which the actor's borough is a party, oldest first, after an id. */
    List<DisputeView> ofBorough(UUID after, int limit, Actor actor) {
        return reads.listAbout(
                AdviceRequest.TYPE,
                actor,
                limit,
                () -> disputes.ofBorough(actor.borough(), after, limit + 1),
                dispute -> dispute.requestId().toString(),
                DisputeView::of);
    }

    private DisputeView view(AdviceRequest request, UUID disputeId) {
        return DisputeView.of(disputes.get(request, disputeId));
    }
}
