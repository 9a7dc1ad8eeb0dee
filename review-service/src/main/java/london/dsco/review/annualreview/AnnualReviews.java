package london.dsco.review.annualreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.records.Lock;
import london.dsco.records.OpeningRegister;
import london.dsco.records.Register;
import london.dsco.review.plan.Plan;
import london.dsco.review.plan.Plans;
import london.dsco.review.settings.BoroughSettings;
import org.hibernate.query.restriction.Path;
import org.hibernate.query.restriction.Restriction;
import org.hibernate.query.specification.SelectionSpecification;

/**
 * The annual reviews of a borough, one at a time. For the lists that a reader sees, see {@link
 * SeenReviews}.
 */
@ApplicationScoped
public class AnnualReviews implements OpeningRegister<UUID, AnnualReview> {

    static final Path<AnnualReview, Plan> PLAN = field("plan", Plan.class);

    private static final String OPEN =
            "select id from AnnualReview where plan = :plan and status not in :ended";

    private static final List<ReviewStatus> ENDED =
            List.of(ReviewStatus.COMPLETED, ReviewStatus.CLOSED);

    private static final String PLAN_REF =
            "select plan.planRef from AnnualReview where id = :id and borough = :borough";

    private final EntityManager database;
    private final NewReviews newReviews;
    private final BoroughSettings settings;

    AnnualReviews(EntityManager database, NewReviews newReviews, BoroughSettings settings) {
        this.database = database;
        this.newReviews = newReviews;
        this.settings = settings;
    }

    @Override
    public Optional<AnnualReview> find(UUID id, Actor actor, Lock lock) {
        if (lock == Lock.CHANGE) {
            database.find(AnnualReview.class, id, LockModeType.PESSIMISTIC_WRITE);
        }
        ReviewPermission permission = new ReviewPermission(actor);
        return one(
                actor,
                (lock == Lock.CHANGE ? permission.own() : permission.reach())
                        .and(field("id", UUID.class).equalTo(id)));
    }

    /** Returns the same register, limited to what only those who run reviews see. */
    public Register<UUID, AnnualReview> whole() {
        return seenWith(EnumSet.of(Sight.WHOLE));
    }

    /**
     * Returns the same register for a part of a review that only some readers see, such as its
     * invitations. It refuses readers with any other sight of the review.
     */
    public Register<UUID, AnnualReview> seenWith(Set<Sight> sights) {
        return new Register<>() {

            @Override
            public Optional<AnnualReview> find(UUID id, Actor actor, Lock lock) {
                Optional<AnnualReview> found = AnnualReviews.this.find(id, actor, lock);
                found.filter(review -> !sights.contains(sightOf(review, actor)))
                        .ifPresent(
                                review -> {
                                    throw notTheirs().raise();
                                });
                return found;
            }

            @Override
            public List<?> representations(AnnualReview review, Actor actor) {
                return AnnualReviews.this.representations(review, actor);
            }
        };
    }

    /**
     * Returns the plan of a review in the actor's borough, for a command that takes the plan before
     * the review. It discloses nothing: the command still checks who may see the review.
     */
    public Optional<String> planRefOf(UUID id, Actor actor) {
        return database.createQuery(PLAN_REF, String.class)
                .setParameter("id", id)
                .setParameter("borough", Plans.boroughOf(actor))
                .getResultStream()
                .findFirst();
    }

    /**
     * Returns the reviews of the actor's own borough for a part that decides itself who may see it,
     * such as the social care report. It comes without a representation of the review.
     *
     * @param permission refuses those who may not see the part
     */
    public Register<UUID, AnnualReview> ofTheBorough(BiConsumer<AnnualReview, Actor> permission) {
        return new Register<>() {

            @Override
            public Optional<AnnualReview> find(UUID id, Actor actor, Lock lock) {
                if (lock == Lock.CHANGE) {
                    database.find(AnnualReview.class, id, LockModeType.PESSIMISTIC_WRITE);
                }
                Optional<AnnualReview> found =
                        SelectionSpecification.create(AnnualReview.class)
                                .fetch(PLAN)
                                .restrict(
                                        new ReviewPermission(actor)
                                                .own()
                                                .and(field("id", UUID.class).equalTo(id)))
                                .createQuery(database)
                                .uniqueResultOptional();
                found.ifPresent(review -> permission.accept(review, actor));
                return found;
            }

            @Override
            public List<?> representations(AnnualReview review, Actor actor) {
                return List.of();
            }
        };
    }

    /** Returns the one open review of a plan in the actor's borough. */
    Optional<AnnualReview> openOf(String planRef, Actor actor) {
        // A reference has no meaning outside its borough, so the query covers only the borough's
        // own plans.
        return one(
                actor,
                field("borough", String.class)
                        .equalTo(Plans.boroughOf(actor))
                        .and(notComplete())
                        .and(PLAN.to("planRef", String.class).equalTo(planRef)));
    }

    /**
     * Returns the same for a change to the plan. No meeting can be set in the meantime, and the
     * review is up to date.
     */
    Optional<AnnualReview> openOf(Plan plan) {
        return database.createQuery(OPEN, UUID.class)
                .setParameter("plan", plan)
                .setParameter("ended", ENDED)
                .getResultStream()
                .findFirst()
                .map(id -> database.find(AnnualReview.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * Returns the same for anybody who sees the plan; {@link #sightOf} says how much of the review
     * they see.
     */
    public Optional<AnnualReview> presentOf(Plan plan) {
        return SelectionSpecification.create(AnnualReview.class)
                .fetch(PLAN)
                .restrict(PLAN.equalTo(plan))
                .restrict(notComplete())
                .createQuery(database)
                .uniqueResultOptional();
    }

    @Override
    public void add(AnnualReview review) {
        database.persist(review);
        database.flush();
    }

    /** Adds many new reviews in one statement. */
    void addAll(List<AnnualReview> reviews) {
        newReviews.add(reviews);
    }

    @Override
    public List<?> representations(AnnualReview review, Actor actor) {
        Sight sight = sightOf(review, actor);
        LocalDate today = actor.today();
        Integer fromAge = settings.adulthoodFromAge(review.borough());
        return List.of(
                ReviewView.of(review, sight, today, fromAge),
                CycleView.of(review, sight, today, fromAge));
    }

    /**
     * Returns how much of a review the actor sees.
     *
     * @throws london.dsco.domain.RefusedException {@code FORBIDDEN} when the actor sees nothing of
     *     it
     */
    public static Sight sightOf(AnnualReview review, Actor actor) {
        return new ReviewPermission(actor)
                .sightOf(review.plan())
                .orElseThrow(() -> notTheirs().raise());
    }

    /**
     * Returns whether the actor belongs to the virtual school responsible for the plan's child.
     * That is the virtual school of the corporate parent or, for a child with a child in need or
     * child protection plan, that of the borough.
     */
    public static boolean isOfVirtualSchool(Plan plan, Actor actor) {
        return new ReviewPermission(actor).isOfVirtualSchool(plan);
    }

    private static Refusal notTheirs() {
        return Refusal.of(Refusal.Code.FORBIDDEN, "Your role cannot see this review.");
    }

    private Optional<AnnualReview> one(Actor actor, Restriction<AnnualReview> which) {
        Optional<AnnualReview> found =
                SelectionSpecification.create(AnnualReview.class)
                        .fetch(PLAN)
                        .restrict(which)
                        .createQuery(database)
                        .uniqueResultOptional();
        found.ifPresent(review -> sightOf(review, actor));
        return found;
    }

    /** Returns the restriction to reviews that are neither complete nor closed with their plan. */
    static Restriction<AnnualReview> notComplete() {
        return field("status", ReviewStatus.class).in(ENDED).negated();
    }

    static <T> Path<AnnualReview, T> field(String name, Class<T> type) {
        return Path.from(AnnualReview.class).to(name, type);
    }
}
