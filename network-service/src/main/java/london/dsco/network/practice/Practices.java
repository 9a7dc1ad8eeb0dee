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
import org.hibernate.query.range.Range;
import org.hibernate.query.restriction.Restriction;

/** The practice library. */
@Singleton
class Practices extends ShareablePapers<Practice> {

    /**
     * Which of them are listed; null for each that does not matter.
     *
     * @param reviewDue true for published ones whose day of review has come
     */
    record Wanted(PracticeType type, Theme theme, Boolean reviewDue) {}

    private final Uptake uptake;

    Practices(EntityManager database, Uptake uptake) {
        super(database, Practice.class, Set.of(Role.DSCO, Role.NETWORK_COORDINATOR));
        this.uptake = uptake;
    }

    /** Those that the actor may read, in the order in which they were written, after one. */
    List<Practice> after(UUID after, Wanted wanted, Actor actor, int limit) {
        List<Restriction<Practice>> narrowed = new ArrayList<>();
        if (wanted.type() != null) {
            narrowed.add(field("type", PracticeType.class).equalTo(wanted.type()));
        }
        if (wanted.theme() != null) {
            narrowed.add(field("theme", Theme.class).equalTo(wanted.theme()));
        }
        if (wanted.reviewDue() != null) {
            Restriction<Practice> due = due(actor.today());
            narrowed.add(wanted.reviewDue() ? due : due.negated());
        }
        return after(after, narrowed, actor, limit);
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

    /** As the actor reads them. */
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
