package london.dsco.advice.triage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.AdviceStatus;
import london.dsco.advice.request.RequestRegister;
import london.dsco.advice.settings.BoroughSettings;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Refusal;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/**
 * Triages a request at the front door. Each triage is kept and the latest counts: a request may be
 * sent elsewhere once more is known.
 */
@ApplicationScoped
public class Triaging {

    /**
     * Possible as long as a manager can name an author. Afterwards there is nothing left to send
     * elsewhere.
     */
    public static final Step<AdviceStatus> TRIAGED =
            Step.named("TRIAGED", AdviceStatus.class)
                    .from(
                            AdviceStatus.RECEIVED,
                            AdviceStatus.ALLOCATED,
                            AdviceStatus.DRAFTING,
                            AdviceStatus.SUBMITTED,
                            AdviceStatus.RETURNED)
                    .staying()
                    .step();

    private final Commands commands;
    private final Reads reads;
    private final RequestRegister requests;
    private final Triages triages;
    private final BoroughSettings settings;

    Triaging(
            Commands commands,
            Reads reads,
            RequestRegister requests,
            Triages triages,
            BoroughSettings settings) {
        this.commands = commands;
        this.reads = reads;
        this.requests = requests;
        this.triages = triages;
        this.settings = settings;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the day is outside the
     *     six weeks, {@code SEPARATION_OF_DUTIES} for a DSCO who may not decide this
     */
    TriageView triage(Command<UUID> command, RecordTriage decided) {
        return commands.run(
                command,
                requests.whole(),
                TRIAGED,
                request -> triaged(request, decided, command.actor()),
                (request, made) -> view(request, UUID.fromString(made)));
    }

    private Happened triaged(AdviceRequest request, RecordTriage decided, Actor manager) {
        settings.dscoPosition(manager.borough()).requireMayDecideNeed(manager);
        Triage triage =
                new Triage(
                        request, decided.channel(), decided.route(), decided.slaDueOn(), manager);
        triages.add(triage);
        return Happened.of(Triaged.from(triage)).made(triage.id());
    }

    TriageView read(UUID requestId, UUID triageId, Actor actor) {
        return reads.one(requestId, actor, requests.whole(), request -> view(request, triageId));
    }

    /**
     * Lists the triages in the order in which they were made.
     *
     * @param after id of the triage after which to start; null for the first
     */
    List<TriageView> list(UUID requestId, UUID after, int rows, Actor actor) {
        return reads.one(
                requestId,
                actor,
                requests.whole(),
                request -> {
                    UUID latest = triages.latest(request.id()).orElse(null);
                    return triages.page(request.id(), after, rows).stream()
                            .map(triage -> TriageView.of(triage, latest))
                            .toList();
                });
    }

    private TriageView view(AdviceRequest request, UUID triageId) {
        Triage triage =
                triages.find(request.id(), triageId)
                        .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise());
        return TriageView.of(triage, triages.latest(request.id()).orElse(null));
    }
}
