package london.dsco.network.practice;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import london.dsco.network.paper.ShareablePapers;
import london.dsco.network.practice.InList.Where;
import org.hibernate.query.range.Range;
import org.hibernate.query.restriction.Restriction;

/** The practice library. */
@Singleton
class Practices extends ShareablePapers<Practice> {

    private final Uptake uptake;

    Practices(EntityManager database, Uptake uptake) {
        super(database, Practice.class, Set.of(Role.DSCO, Role.NETWORK_COORDINATOR));
        this.uptake = uptake;
    }

    /**
     * Lists the practices that the actor may read, in the order in which they were written, after
     * one.
     *
     * @param reviewDue true for published ones that are due for review, false for the others; null
     *     for all
     */
    List<Practice> after(UUID after, Wanted wanted, Boolean reviewDue, Actor actor, int limit) {
        List<Restriction<Practice>> narrowed = narrowed(wanted);
        if (reviewDue != null) {
            Restriction<Practice> due = due(actor.today());
            narrowed.add(reviewDue ? due : due.negated());
        }
        return after(after, narrowed, actor, limit);
    }

    /** Lists published practices in the order in which they were written, after one. */
    List<Practice> published(UUID after, Wanted wanted, Actor actor, int limit) {
        List<Restriction<Practice>> narrowed = narrowed(wanted);
        narrowed.add(shared());
        return after(after, narrowed, actor, limit);
    }

    private List<Restriction<Practice>> narrowed(Wanted wanted) {
        List<Restriction<Practice>> narrowed = new ArrayList<>();
        addEqual(narrowed, "type", PracticeType.class, wanted.type());
        addEqual(narrowed, "theme", Theme.class, wanted.theme());
        addEqual(narrowed, "cost", Cost.class, wanted.cost());
        addIn(narrowed, Where.REACH, wanted.reach());
        addIn(narrowed, Where.PRIORITIES, wanted.priority());
        addIn(narrowed, Where.FRAMEWORKS, wanted.framework());
        addIn(narrowed, Where.BARRIERS, wanted.barrier());
        addIn(narrowed, Where.CRITERIA, wanted.criterion());
        if (wanted.adoptedBy() != null) {
            List<UUID> taken = uptake.by(wanted.adoptedBy(), wanted.withResults());
            narrowed.add(
                    taken.isEmpty()
                            ? Restriction.<Practice>unrestricted().negated()
                            : field("id", UUID.class).in(taken));
        }
        if (wanted.evidence() != null) {
            narrowed.add(InList.any(Where.EVIDENCE, wanted.strongEnough()));
        }
        return narrowed;
    }

    private <T> void addEqual(
            List<Restriction<Practice>> narrowed, String field, Class<T> type, T value) {
        if (value != null) {
            narrowed.add(field(field, type).equalTo(value));
        }
    }

    private static void addIn(List<Restriction<Practice>> narrowed, Where where, Enum<?> code) {
        if (code != null) {
            narrowed.add(InList.any(where, List.of(code)));
        }
    }

    private Restriction<Practice> due(LocalDate today) {
        return shared().and(
                        field("reviewOn", LocalDate.class)
                                .restrict(Range.lessThanOrEqualTo(today)));
    }

    @Override
    protected PracticeView view(Practice paper, Actor actor) {
        return views(List.of(paper), actor).get(0);
    }

    /** Returns the views of practices for the actor. */
    List<PracticeView> views(List<Practice> papers, Actor actor) {
        Map<UUID, Long> boroughs = uptake.of(papers.stream().map(Practice::id).toList());
        return papers.stream()
                .map(
                        paper ->
                                PracticeView.of(
                                        paper,
                                        boroughs.getOrDefault(paper.id(), 0L),
                                        actor.today()))
                .toList();
    }
}
