package london.dsco.network.annualreport;

import static london.dsco.network.annualreport.ReportStatus.APPROVED;
import static london.dsco.network.annualreport.ReportStatus.DRAFT;
import static london.dsco.network.annualreport.ReportStatus.PUBLISHED;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;
import london.dsco.domain.Refusal;
import london.dsco.network.benchmark.OwnFigures;
import london.dsco.network.measure.Quarter;
import london.dsco.network.paper.ChildFreeText;
import london.dsco.network.paper.ChildFreeText.Text;
import london.dsco.network.paper.Texts;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/** Takes an annual report from its draft through approval to the other boroughs. */
@ApplicationScoped
class AnnualReporting {

    static final Step<ReportStatus> WRITTEN =
            Step.named("WRITTEN", ReportStatus.class).opening(DRAFT);
    static final Step<ReportStatus> CHANGED =
            Step.named("CHANGED", ReportStatus.class).from(DRAFT).staying().step();
    static final Step<ReportStatus> FROZEN =
            Step.named("FIGURES_TAKEN", ReportStatus.class).from(DRAFT).staying().step();
    static final Step<ReportStatus> AGREED =
            Step.named("APPROVED", ReportStatus.class).from(DRAFT, APPROVED).to(APPROVED).step();
    static final Step<ReportStatus> SENT_BACK =
            Step.named("RETURNED", ReportStatus.class).from(DRAFT, APPROVED).to(DRAFT).step();
    static final Step<ReportStatus> LOOKED_AT =
            Step.named("SCRUTINISED", ReportStatus.class)
                    .from(APPROVED, PUBLISHED)
                    .staying()
                    .step();
    static final Step<ReportStatus> QUOTE_TAKEN_OUT =
            Step.named("QUOTE_WITHDRAWN", ReportStatus.class)
                    .from(ReportStatus.values())
                    .staying()
                    .step();
    static final Step<ReportStatus> GIVEN =
            Step.named("PUBLISHED", ReportStatus.class).from(APPROVED).to(PUBLISHED).step();

    /** The whole status table. */
    static final List<Step<ReportStatus>> ALL =
            List.of(WRITTEN, CHANGED, FROZEN, AGREED, SENT_BACK, LOOKED_AT, QUOTE_TAKEN_OUT, GIVEN);

    private static final int LONGEST_TRAIL = 50;

    private final Commands commands;
    private final Reads reads;
    private final AnnualReports papers;
    private final OwnFigures figures;
    private final ChildFreeText childFree;

    AnnualReporting(
            Commands commands,
            Reads reads,
            AnnualReports papers,
            OwnFigures figures,
            ChildFreeText childFree) {
        this.commands = commands;
        this.reads = reads;
        this.papers = papers;
        this.figures = figures;
        this.childFree = childFree;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the text names
     *     somebody or the report breaks a rule
     */
    AnnualReportView write(Command<Void> command, WriteAnnualReport written) {
        AnnualReport.Said said = written.said();
        require(said, command.actor());
        return commands.open(
                command,
                papers,
                WRITTEN,
                () -> AnnualReport.of(said, command.actor()),
                UUID::fromString,
                paper -> papers.view(paper, command.actor()));
    }

    /**
     * @throws london.dsco.domain.RefusedException as {@link #write}; {@code NOT_FOUND}, {@code
     *     FORBIDDEN}, {@code PRECONDITION_*}; {@code TRANSITION_NOT_ALLOWED} when it is already
     *     approved
     */
    AnnualReportView change(Command<UUID> command, WriteAnnualReport written) {
        AnnualReport.Said said = written.said();
        require(said, command.actor());
        return run(command, CHANGED, paper -> paper.change(said));
    }

    /**
     * Copies the borough's figures as published now. Another copy replaces it, until the report is
     * approved.
     *
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}, {@code FORBIDDEN}; {@code
     *     TRANSITION_NOT_ALLOWED} when it is already approved
     */
    AnnualReportView freeze(Command<UUID> command) {
        AnnualReportView report = get(command.id(), command.actor());
        MetricsSnapshot taken =
                new MetricsSnapshot(
                        command.actor().at(),
                        figures.of(
                                command.actor(),
                                Quarter.fromString(report.from()),
                                Quarter.fromString(report.to())));
        return run(
                command,
                FROZEN,
                paper -> {
                    if (!paper.said().from().equals(report.from())
                            || !paper.said().to().equals(report.to())) {
                        throw Refusal.of(
                                        Refusal.Code.CONFLICT,
                                        "The report now covers other quarters. Copy the figures again.")
                                .raise();
                    }
                    return paper.freeze(taken);
                });
    }

    /**
     * Records a body's decision. A returned report becomes a draft again.
     *
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the day is in the
     *     future or a return has no reason; {@code CONFLICT} without figures or after fifty
     *     decisions; {@code TRANSITION_NOT_ALLOWED} when it is already published
     */
    AnnualReportView decide(Command<UUID> command, DecideOnReport decided) {
        raise(
                AnnualReportRules.wrong(
                        decided.decision(),
                        decided.decidedOn(),
                        decided.comment(),
                        command.actor().today()));
        childFree.requireNobody(List.of(new Text(Place.of("comment"), decided.comment())));
        return run(
                command,
                decided.decision() == Decision.APPROVED ? AGREED : SENT_BACK,
                paper -> {
                    requireRoom(paper.decisions().size());
                    return paper.decide(decided.by(command.actor()));
                });
    }

    /**
     * Records a body's conclusions.
     *
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the day is in the
     *     future; {@code CONFLICT} after fifty; {@code TRANSITION_NOT_ALLOWED} when it is not yet
     *     approved
     */
    AnnualReportView scrutinise(Command<UUID> command, ReportScrutiny held) {
        if (held.heldOn().isAfter(command.actor().today())) {
            throw Refusal.unprocessable(
                            new Finding(
                                    Place.of("scrutiny", "heldOn"),
                                    "in-the-future",
                                    "Give today's date or an earlier one."))
                    .raise();
        }
        childFree.requireNobody(List.of(new Text(Place.of("scrutiny", "outcome"), held.outcome())));
        return run(
                command,
                LOOKED_AT,
                paper -> {
                    requireRoom(paper.scrutiny().size());
                    return paper.scrutinise(held);
                });
    }

    /** Removes a quote, whatever the status of the report. */
    AnnualReportView withdrawQuote(Command<UUID> command, WithdrawQuote withdrawn) {
        return run(command, QUOTE_TAKEN_OUT, paper -> paper.withdrawQuote(withdrawn.quote()));
    }

    /** Shows it to every member. */
    AnnualReportView publish(Command<UUID> command) {
        return run(command, GIVEN, paper -> paper.publish(command.actor().at()));
    }

    AnnualReportView get(UUID id, Actor actor) {
        return reads.one(id, actor, papers, paper -> papers.view(paper, actor));
    }

    List<AnnualReportView> list(UUID after, String borough, Actor actor, int limit) {
        return reads.figures(
                actor,
                () ->
                        papers.after(after, borough, actor, limit).stream()
                                .map(paper -> papers.view(paper, actor))
                                .toList());
    }

    private AnnualReportView run(
            Command<UUID> command,
            Step<ReportStatus> step,
            Function<AnnualReport, Happened> change) {
        return commands.run(
                command,
                papers,
                step,
                change,
                (paper, made) -> papers.view(paper, command.actor()));
    }

    private void require(AnnualReport.Said said, Actor actor) {
        int quarters = Quarter.fromString(said.from()).countTo(Quarter.fromString(said.to()));
        raise(AnnualReportRules.wrong(quarters, said.narrative(), said.quotes(), actor.today()));
        childFree.requireNobody(
                new Texts()
                        .with("title", said.title())
                        .withEach("narrative", said.narrative(), "text", Narrative::text)
                        .withEach("quotes", said.quotes(), "words", ConsentedQuote::words)
                        .all());
    }

    private static void requireRoom(int lines) {
        if (lines >= LONGEST_TRAIL) {
            throw Refusal.of(Refusal.Code.CONFLICT, "The approval trail of this report is full.")
                    .raise();
        }
    }

    private static void raise(List<Finding> wrong) {
        if (!wrong.isEmpty()) {
            throw Refusal.unprocessable("The report is not valid.", wrong).raise();
        }
    }
}
