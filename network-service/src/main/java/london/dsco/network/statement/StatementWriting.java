package london.dsco.network.statement;

import static london.dsco.network.statement.StatementStatus.APPROVED;
import static london.dsco.network.statement.StatementStatus.CONSULTED;
import static london.dsco.network.statement.StatementStatus.DRAFT;
import static london.dsco.network.statement.StatementStatus.PUBLISHED;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;
import london.dsco.domain.Refusal;
import london.dsco.network.paper.Catalogue;
import london.dsco.network.paper.ChildFreeText;
import london.dsco.network.paper.ChildFreeText.Text;
import london.dsco.records.Commands;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/** Takes a statement from its draft to the local offer. */
@ApplicationScoped
class StatementWriting {

    static final Step<StatementStatus> WRITTEN =
            Step.named("WRITTEN", StatementStatus.class).opening(DRAFT);
    static final Step<StatementStatus> CHANGED =
            Step.named("CHANGED", StatementStatus.class).from(DRAFT, CONSULTED).staying().step();
    static final Step<StatementStatus> ASKED =
            Step.named("CONSULTED", StatementStatus.class)
                    .from(DRAFT, CONSULTED)
                    .to(CONSULTED)
                    .step();
    static final Step<StatementStatus> AGREED =
            Step.named("APPROVED", StatementStatus.class).from(CONSULTED).to(APPROVED).step();
    static final Step<StatementStatus> GIVEN =
            Step.named("PUBLISHED", StatementStatus.class).from(APPROVED).to(PUBLISHED).step();

    /** The whole status table. */
    static final List<Step<StatementStatus>> ALL = List.of(WRITTEN, CHANGED, ASKED, AGREED, GIVEN);

    private static final int MOST_CONSULTATIONS = 50;

    private final Commands commands;
    private final Reads reads;
    private final Statements papers;
    private final ChildFreeText childFree;
    private final Catalogue catalogue;

    StatementWriting(
            Commands commands,
            Reads reads,
            Statements papers,
            ChildFreeText childFree,
            Catalogue catalogue) {
        this.commands = commands;
        this.reads = reads;
        this.papers = papers;
        this.childFree = childFree;
        this.catalogue = catalogue;
    }

    /**
     * Begins the next edition.
     *
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the text identifies
     *     somebody; {@code CONFLICT} while the previous edition is not published
     */
    StatementView write(Command<Void> command, WriteStatement written) {
        requireNoIdentifiers(written.sections());
        return commands.open(
                command,
                papers,
                WRITTEN,
                () ->
                        Statement.of(
                                nextEdition(command.actor()), written.sections(), command.actor()),
                UUID::fromString,
                StatementView::of);
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} as {@link #write}, {@code
     *     NOT_FOUND}, {@code FORBIDDEN}, {@code PRECONDITION_*}; {@code TRANSITION_NOT_ALLOWED}
     *     when it is already approved
     */
    StatementView change(Command<UUID> command, WriteStatement written) {
        requireNoIdentifiers(written.sections());
        return commands.run(
                command,
                papers,
                CHANGED,
                paper -> paper.change(written.sections()),
                (paper, made) -> StatementView.of(paper));
    }

    /**
     * Adds a consultation to the trail.
     *
     * @throws london.dsco.domain.RefusedException as {@link #change}; {@code UNPROCESSABLE} when
     *     the day is in the future; {@code CONFLICT} after fifty
     */
    StatementView consult(Command<UUID> command, StatementConsultation held) {
        raise(
                StatementRules.wrong("heldOn", held.heldOn(), null, command.actor().today())
                        .map(
                                wrong ->
                                        new Finding(
                                                Place.of("consultation", "heldOn"),
                                                wrong.code(),
                                                wrong.explanation())));
        Place at = Place.of("consultation");
        childFree.requireNobody(
                List.of(
                        new Text(at.field("asked"), held.asked()),
                        new Text(at.field("said"), held.said()),
                        new Text(at.field("changed"), held.changed())));
        return commands.run(
                command,
                papers,
                ASKED,
                paper -> {
                    if (paper.consultations().size() >= MOST_CONSULTATIONS) {
                        throw Refusal.of(
                                        Refusal.Code.CONFLICT,
                                        "The trail of this edition is full. The limit is fifty consultations.")
                                .raise();
                    }
                    return paper.consult(held);
                },
                (paper, made) -> StatementView.of(paper));
    }

    /**
     * @throws london.dsco.domain.RefusedException as {@link #change}; {@code
     *     TRANSITION_NOT_ALLOWED} before any consultation; {@code UNPROCESSABLE} when the day is
     *     before the last consultation
     */
    StatementView approve(Command<UUID> command, ApproveStatement approval) {
        childFree.requireNobody(List.of(new Text(Place.of("approvedBy"), approval.approvedBy())));
        return commands.run(
                command,
                papers,
                AGREED,
                paper -> {
                    raise(
                            StatementRules.wrong(
                                    "approvedOn",
                                    approval.approvedOn(),
                                    paper.lastConsultedOn(),
                                    command.actor().today()));
                    return paper.approve(approval.approvedBy(), approval.approvedOn());
                },
                (paper, made) -> StatementView.of(paper));
    }

    /**
     * Records its page on the local offer. From now on every member reads it.
     *
     * @throws london.dsco.domain.RefusedException as {@link #change}; {@code
     *     TRANSITION_NOT_ALLOWED} before it was approved; {@code UNPROCESSABLE} when the day is
     *     before the approval
     */
    StatementView publish(Command<UUID> command, PublishStatement publication) {
        return commands.run(
                command,
                papers,
                GIVEN,
                paper -> {
                    raise(
                            StatementRules.wrong(
                                    "publishedOn",
                                    publication.publishedOn(),
                                    paper.approvedOn(),
                                    command.actor().today()));
                    return paper.publish(publication.address(), publication.publishedOn());
                },
                (paper, made) -> {
                    catalogue.keep(paper, paper.words());
                    return StatementView.of(paper);
                });
    }

    StatementView get(UUID id, Actor actor) {
        return reads.one(id, actor, papers, StatementView::of);
    }

    List<StatementView> list(UUID after, String borough, Actor actor, int limit) {
        return reads.figures(
                actor,
                () ->
                        papers.after(after, borough, actor, limit).stream()
                                .map(StatementView::of)
                                .toList());
    }

    private int nextEdition(Actor actor) {
        Optional<Statement> latest = papers.latest(actor);
        latest.filter(one -> !one.isShared())
                .ifPresent(
                        one -> {
                            throw Refusal.of(
                                            Refusal.Code.CONFLICT,
                                            "Your borough is already working on an edition. Publish that one first.")
                                    .with("existing", one.id())
                                    .raise();
                        });
        return latest.map(Statement::edition).orElse(0) + 1;
    }

    private void requireNoIdentifiers(StatementSections said) {
        Place at = Place.of("sections");
        childFree.requireNoIdentifiers(
                List.of(
                        new Text(at.field("purpose"), said.purpose()),
                        new Text(at.field("aspirations"), said.aspirations()),
                        new Text(at.field("values"), said.values()),
                        new Text(at.field("responsibilities"), said.responsibilities())));
    }

    private static void raise(Optional<Finding> wrong) {
        wrong.ifPresent(
                one -> {
                    throw Refusal.unprocessable(one).raise();
                });
    }
}
