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

/** Records what the DSCO said or decided on a panel. */
@ApplicationScoped
public class Sitting {

    /** Possible after the decision too, because panels then look at placements and provision. */
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
     * @throws london.dsco.domain.RefusedException {@code SEPARATION_OF_DUTIES} for anybody who
     *     wrote the advice or authorised provision in it, {@code FORBIDDEN} for a decision that a
     *     DSCO may not take, {@code UNPROCESSABLE} when something is missing or does not fit
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
     * Lists the panel decisions, oldest first.
     *
     * @param after id of the panel decision after which to start
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
     * Lists the borough's log, for the DSCO, who sees every case in the borough. Each request that
     * appears in it goes into the access log.
     *
     * @param from first London date; null for one year before the last date
     * @param to last London date; null for today
     * @param after null for the first page
     * @return up to one more than the limit; the extra one shows only that there are more
     * @throws london.dsco.domain.RefusedException {@code INVALID_INPUT} when the period ends before
     *     it begins
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
