package london.dsco.network.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;
import london.dsco.network.measure.Quarter;
import london.dsco.network.paper.Desk;
import london.dsco.records.Reads;

/** Keeps the returns, and compares the boroughs by quarter. */
@ApplicationScoped
class TrainingReturning {

    private static final int MOST_QUARTERS = 20;

    private final Desk desk;
    private final TrainingReturns papers;
    private final TrainingCourses courses;
    private final Reads reads;

    TrainingReturning(Desk desk, TrainingReturns papers, TrainingCourses courses, Reads reads) {
        this.desk = desk;
        this.papers = papers;
        this.courses = courses;
        this.reads = reads;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the figures do not fit
     *     together; {@code CONFLICT} when the borough has one for that quarter and audience
     */
    TrainingReturnView write(Command<Void> command, WriteTrainingReturn written) {
        TrainingReturn.Said said = written.said();
        require(said, command.actor());
        return desk.write(
                command,
                papers,
                () -> {
                    requireNone(said, null, command.actor());
                    return new TrainingReturn(said, command.actor());
                },
                paper -> papers.view(paper, command.actor()));
    }

    /**
     * @throws london.dsco.domain.RefusedException as {@link #write}, and as {@link Desk#change}
     */
    TrainingReturnView change(Command<UUID> command, WriteTrainingReturn written) {
        TrainingReturn.Said said = written.said();
        require(said, command.actor());
        return desk.change(
                command,
                papers,
                paper -> {
                    requireNone(said, paper, command.actor());
                    paper.say(said);
                },
                paper -> papers.view(paper, command.actor()));
    }

    TrainingReturnView share(Command<UUID> command) {
        return desk.share(command, papers, paper -> papers.view(paper, command.actor()));
    }

    TrainingReturnView withdraw(Command<UUID> command) {
        return desk.withdraw(command, papers, paper -> papers.view(paper, command.actor()));
    }

    TrainingReturnView get(UUID id, Actor actor) {
        return desk.get(id, actor, papers, paper -> papers.view(paper, actor));
    }

    List<TrainingReturnView> list(
            UUID after,
            String borough,
            TrainingAudience audience,
            String quarter,
            Actor actor,
            int limit) {
        return desk.list(
                actor,
                () -> papers.after(after, borough, audience, quarter, actor, limit),
                paper -> papers.view(paper, actor));
    }

    /**
     * The shared returns about an audience, of the quarters asked for.
     *
     * @throws london.dsco.domain.RefusedException {@code INVALID_INPUT} when the quarters are out
     *     of order or more than twenty
     */
    TrainingCoverageView coverage(
            TrainingAudience audience, Quarter from, Quarter to, Actor actor) {
        if (from.compareTo(to) > 0 || from.countTo(to) > MOST_QUARTERS) {
            throw Refusal.wrongParameter(
                            "from",
                            "out-of-range",
                            "Ask for twenty quarters at most, the first before the last.")
                    .raise();
        }
        return reads.figures(
                actor,
                () ->
                        new TrainingCoverageView(
                                audience,
                                papers.shared(audience, from, to).stream()
                                        .map(paper -> TrainingCoverageView.Line.of(paper, actor))
                                        .toList()));
    }

    private void requireNone(TrainingReturn.Said said, TrainingReturn except, Actor actor) {
        papers.of(said.quarter(), said.audience(), actor)
                .filter(known -> known != except)
                .ifPresent(
                        known -> {
                            throw Refusal.of(
                                            Refusal.Code.CONFLICT,
                                            "Your borough has a return for that quarter and audience. Change that one.")
                                    .with("existing", known.id())
                                    .raise();
                        });
    }

    private Set<UUID> courseIds(TrainingAudience audience, Actor actor) {
        return reads.figures(actor, () -> courses.ofAudience(audience, actor));
    }

    private void require(TrainingReturn.Said said, Actor actor) {
        List<Finding> wrong =
                TrainingReturnRules.wrong(
                        said.staff(),
                        said.completions(),
                        Quarter.fromString(said.quarter()).firstDay(),
                        courseIds(said.audience(), actor),
                        actor.today());
        if (!wrong.isEmpty()) {
            throw Refusal.unprocessable("The figures do not fit together.", wrong).raise();
        }
    }
}
