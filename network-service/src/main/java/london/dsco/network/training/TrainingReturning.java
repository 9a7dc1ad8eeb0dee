package london.dsco.network.training;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.network.measure.Quarter;
import london.dsco.network.paper.Authoring;
import london.dsco.network.paper.Desk;
import london.dsco.network.paper.Sought;
import london.dsco.records.Reads;

/** Maintains the returns, and compares the boroughs by quarter. */
@Singleton
class TrainingReturning extends Authoring<TrainingReturn.Said, TrainingReturn, TrainingReturnView> {

    private static final int MOST_QUARTERS = 20;

    private final TrainingReturns papers;
    private final TrainingCourses courses;
    private final Reads reads;

    TrainingReturning(Desk desk, TrainingReturns papers, TrainingCourses courses, Reads reads) {
        super(desk, papers, TrainingReturn::new, TrainingReturn::say);
        this.papers = papers;
        this.courses = courses;
        this.reads = reads;
    }

    List<TrainingReturnView> list(
            UUID after,
            String borough,
            TrainingAudience audience,
            String quarter,
            Actor actor,
            int limit) {
        return list(
                after,
                Sought.by("borough", borough).and("audience", audience).and("quarter", quarter),
                actor,
                limit);
    }

    /**
     * Returns the shared returns about an audience for the quarters asked for.
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
                            "Ask for twenty quarters at most, with the first before the last.")
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

    @Override
    protected void require(TrainingReturn.Said said, Actor by) {
        requireNothing(
                TrainingReturnRules.wrong(
                        said.staff(),
                        said.completions(),
                        Quarter.fromString(said.quarter()).firstDay(),
                        courseIds(said.audience(), by),
                        by.today()),
                "The figures are not consistent.");
    }

    @Override
    protected Optional<TrainingReturn> standing(TrainingReturn.Said said, Actor by) {
        return papers.of(said.quarter(), said.audience(), by);
    }

    @Override
    protected String oneOnly() {
        return "Your borough already has a return for that quarter and audience."
                + " Change that one.";
    }

    private Set<UUID> courseIds(TrainingAudience audience, Actor actor) {
        return reads.figures(actor, () -> courses.ofAudience(audience, actor));
    }
}
