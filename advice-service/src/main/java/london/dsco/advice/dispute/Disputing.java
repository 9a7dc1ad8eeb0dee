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
 * Records a dispute with another authority and how it ended. This is for the SEN team and the DSCO
 * of the borough that holds the case.
 */
@ApplicationScoped
public class Disputing {

    public static final Step<AdviceStatus> OPENED =
            Step.named("DISPUTE_OPENED", AdviceStatus.class)
                    .from(AdviceStatus.unlessWithdrawn())
                    .staying()
                    .shownTo(Sight.SENT)
                    .step();

    /** Possible after a withdrawal too: who pays may still be undecided. */
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
     *     holder and one other authority to which the ground applies; {@code CONFLICT} with the
     *     member {@code existing} while the same dispute is open
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
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} when the dispute is about
     *     another case; {@code UNPROCESSABLE} when it cannot have ended in this way; {@code
     *     CONFLICT} when it has already ended
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

    /** Lists the disputes on one case, oldest first, after an id. */
    List<DisputeView> list(UUID requestId, UUID after, int rows, Actor actor) {
        return reads.one(
                requestId,
                actor,
                requests.sent(),
                request ->
                        disputes.page(request, after, rows).stream().map(DisputeView::of).toList());
    }

    /** Lists the disputes to which the actor's borough is a party, oldest first, after an id. */
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
