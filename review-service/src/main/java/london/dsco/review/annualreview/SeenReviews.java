package london.dsco.review.annualreview;

import static london.dsco.review.annualreview.AnnualReviews.PLAN;
import static london.dsco.review.annualreview.AnnualReviews.field;
import static london.dsco.review.annualreview.AnnualReviews.notComplete;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.review.cycle.RulesInForce;
import org.hibernate.query.Order;
import org.hibernate.query.range.Range;
import org.hibernate.query.restriction.Restriction;
import org.hibernate.query.specification.SelectionSpecification;

/**
 * The lists of annual reviews that a reader sees, at least in part; see {@link ReviewPermission}.
 */
@ApplicationScoped
public class SeenReviews {

    private final EntityManager database;

    SeenReviews(EntityManager database) {
        this.database = database;
    }

    /** Whether the actor sees each review of their own borough and no other. */
    boolean isOfTheWholeBorough(Actor actor) {
        return new ReviewPermission(actor).seesEachOfTheBorough();
    }

    /**
     * Returns up to {@code limit} reviews, oldest first, after one. For readers who see every
     * review of the borough, {@link ListedReviews} does the same in fewer steps.
     */
    List<AnnualReview> after(UUID id, ReviewFilter filter, Actor actor, int limit) {
        Restriction<AnnualReview> visible = new ReviewPermission(actor).visible();
        List<Restriction<AnnualReview>> narrowed = new ArrayList<>();
        narrowed.add(visible);
        narrowed.add(field("id", UUID.class).restrict(Range.greaterThan(id)));
        narrowed.add(field("status", ReviewStatus.class).notEqualTo(ReviewStatus.CLOSED));
        if (filter.planRef() != null) {
            narrowed.add(PLAN.to("planRef", String.class).equalTo(filter.planRef()));
        }
        if (filter.dueBefore() != null) {
            narrowed.add(notComplete());
            narrowed.add(
                    field("startsOn", LocalDate.class)
                            .restrict(Range.lessThan(firstNotDue(filter))));
            narrowed.add(
                    PLAN.to("transferredOrNever", LocalDate.class)
                            .restrict(Range.lessThan(firstTransferNotDue(filter))));
        }
        return SelectionSpecification.create(AnnualReview.class)
                .fetch(PLAN)
                .restrict(Restriction.all(narrowed))
                .sort(Order.asc(AnnualReview.class, "id"))
                .createQuery(database)
                .setMaxResults(limit)
                .getResultList();
    }

    private static LocalDate firstNotDue(ReviewFilter filter) {
        return RulesInForce.firstStartDueFrom(filter.dueBefore());
    }

    private static LocalDate firstTransferNotDue(ReviewFilter filter) {
        return RulesInForce.firstTransferDueFrom(filter.dueBefore());
    }

    /** Lists the open reviews that the actor sees and whose cycle began by a day, oldest first. */
    public List<AnnualReview> openBegunBy(LocalDate day, Actor actor) {
        return seen(
                notComplete()
                        .and(
                                field("startsOn", LocalDate.class)
                                        .restrict(Range.lessThan(day.plusDays(1)))),
                actor);
    }

    /** Returns those of some reviews that the actor sees, oldest first. */
    public List<AnnualReview> visibleAmong(Collection<UUID> ids, Actor actor) {
        return ids.isEmpty()
                ? List.of()
                : seen(field("id", UUID.class).in(List.copyOf(ids)), actor);
    }

    /**
     * Returns every review that the actor sees. It is for readers who see few, such as a setting.
     */
    public List<AnnualReview> visibleTo(Actor actor) {
        return seen(Restriction.unrestricted(), actor);
    }

    private List<AnnualReview> seen(Restriction<AnnualReview> which, Actor actor) {
        return SelectionSpecification.create(AnnualReview.class)
                .fetch(PLAN)
                .restrict(new ReviewPermission(actor).visible().and(which))
                .sort(Order.asc(AnnualReview.class, "id"))
                .createQuery(database)
                .getResultList();
    }
}
