package london.dsco.advice.panel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.AdviceStatus;
import london.dsco.advice.request.RequestRegister;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.figures.Period;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/** The DSCO sits on panels, and records what they said or decided. */
@ApplicationScoped
public class Sitting {

    /** Also after the decision: panels then look at placements and provision. */
    public static final Step<AdviceStatus> HELD =
            Step.named("PANEL_HELD", AdviceStatus.class)
                    .from(AdviceStatus.unlessWithdrawn())
                    .staying()
                    .step();

    private final Commands commands;
    private final Reads reads;
    private final RequestRegister requests;
    private final PanelDecisions panels;

    Sitting(Commands commands, Reads reads, RequestRegister requests, PanelDecisions panels) {
        this.commands = commands;
        this.reads = reads;
        this.requests = requests;
        this.panels = panels;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code SEPARATION_OF_DUTIES} for who wrote the
     *     advice or authorised provision in it, {@code FORBIDDEN} for a decision that is not a
     *     DSCO's to take, {@code UNPROCESSABLE} for what is missing or does not fit
     */
    PanelDecisionView record(Command<UUID> command, RecordPanelDecision said) {
        return commands.run(
                command,
                requests.whole(),
                HELD,
                request -> recorded(request, said.part(), command.actor()),
                (request, made) -> view(request, UUID.fromString(made)));
    }

    private Happened recorded(AdviceRequest request, PanelPart said, Actor dsco) {
        request.requireMayActAsDsco(dsco);
        PanelDecision panel = new PanelDecision(request, said, dsco);
        if (panel.dscoCapacity() == DscoCapacity.DECISION_MAKER) {
            request.decidedOnPanelBy(dsco);
        }
        panels.add(panel);
        return Happened.of(PanelHeld.from(panel)).made(panel.id());
    }

    PanelDecisionView read(UUID requestId, UUID panelDecisionId, Actor actor) {
        return reads.one(
                requestId, actor, requests.whole(), request -> view(request, panelDecisionId));
    }

    /**
     * Oldest first.
     *
     * @param after id of the one after which to start
     */
    List<PanelDecisionView> list(UUID requestId, UUID after, int rows, Actor actor) {
        return reads.one(
                requestId,
                actor,
                requests.whole(),
                request ->
                        panels.page(request, after, rows).stream()
                                .map(PanelDecisionView::of)
                                .toList());
    }

    /**
     * The borough's log, for the DSCO, who sees every case of it. Each request that it shows
     * something of stands in the access log.
     *
     * @param from first London date; null for a year before the last
     * @param to last London date; null for today
     * @param after null for the first page
     * @return up to one more than the limit; the extra one only shows that there are more
     * @throws london.dsco.domain.RefusedException {@code INVALID_INPUT} for a period that ends
     *     before it begins
     */
    List<PanelDecisionView> log(
            LocalDate from, LocalDate to, PanelPosition after, int limit, Actor dsco) {
        Period period = Period.of(from, to, dsco.today());
        PanelPosition start = after == null ? PanelPosition.before(period.from()) : after;
        return reads.lines(
                dsco,
                limit,
                () -> panels.held(dsco.borough(), period, start, limit + 1),
                PanelLine::request,
                line -> PanelDecisionView.of(line.panel()));
    }

    private PanelDecisionView view(AdviceRequest request, UUID panelDecisionId) {
        return PanelDecisionView.of(panels.get(request, panelDecisionId));
    }
}
