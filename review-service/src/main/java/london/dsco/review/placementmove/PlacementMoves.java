package london.dsco.review.placementmove;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.review.plan.Plan;
import london.dsco.review.plan.VirtualSchoolRules;

/** The moves that social care has reported. */
@ApplicationScoped
class PlacementMoves {

    private static final String REACHED =
            "select m from PlacementMove m join fetch m.plan p where m.id > :after"
                    + " and (:planRef is null or p.planRef = :planRef)"
                    + " and (:awaiting = false or m.acknowledgedOn is null and m.withdrawnOn is null)"
                    + " and (m.borough = :borough and (:all = true or m.notifiedBy in :notifiers)"
                    + " or :answers = true and (m.borough = :borough and p.involvement in :ofBorough"
                    + " or p.involvement in :ofParent and p.authorities.careAuthority = :borough))"
                    + " order by m.id";

    private static final String COUNTED =
            "from PlacementMove m where m.borough = :borough and m.withdrawnOn is null"
                    + " and m.movesOn between :from and :to order by m.id";

    private static final String SAME_DAY =
            "select 1 from PlacementMove m where m.plan = :plan and m.movesOn = :on"
                    + " and m.withdrawnOn is null and m.notifiedBy in :notifiers";

    private final EntityManager database;

    PlacementMoves(EntityManager database) {
        this.database = database;
    }

    /**
     * The moves that a reader sees.
     *
     * @param borough GSS code of the reader's own borough
     * @param all whether they see every move in the borough
     * @param notifiers user names of the people whose reports they see
     * @param answers whether they see the moves of children for whom the borough's virtual school
     *     is responsible
     */
    record Reach(String borough, boolean all, Collection<String> notifiers, boolean answers) {}

    void add(PlacementMove move) {
        database.persist(move);
        database.flush();
    }

    Optional<PlacementMove> find(Plan plan, UUID id) {
        return Optional.ofNullable(database.find(PlacementMove.class, id))
                .filter(move -> move.plan().id().equals(plan.id()));
    }

    /**
     * Returns the moves of a plan's child that row-level security shows, without withdrawn ones.
     */
    List<PlacementMove> of(Plan plan) {
        return database.createQuery(
                        "from PlacementMove m where m.plan = :plan and m.withdrawnOn is null",
                        PlacementMove.class)
                .setParameter("plan", plan)
                .getResultList();
    }

    /**
     * Returns whether any of some people reported a move of a plan's child on a day and did not
     * withdraw it. The caller may not know what others reported.
     *
     * @param notifiers user names
     */
    boolean isNotified(Plan plan, LocalDate on, Collection<String> notifiers) {
        return database.createQuery(SAME_DAY, Integer.class)
                .setParameter("plan", plan)
                .setParameter("on", on)
                .setParameter("notifiers", notifiers)
                .getResultStream()
                .findFirst()
                .isPresent();
    }

    /**
     * Lists up to {@code limit} moves after one, oldest report first.
     *
     * @param planRef only those of a plan; null for every one
     * @param awaiting only those that are neither acknowledged nor withdrawn
     */
    List<PlacementMove> after(UUID id, String planRef, boolean awaiting, Reach reach, int limit) {
        return database.createQuery(REACHED, PlacementMove.class)
                .setParameter("after", id)
                .setParameter("planRef", planRef)
                .setParameter("awaiting", awaiting)
                .setParameter("borough", reach.borough())
                .setParameter("all", reach.all())
                .setParameter("notifiers", reach.notifiers())
                .setParameter("answers", reach.answers())
                .setParameter("ofBorough", VirtualSchoolRules.OF_THE_BOROUGH)
                .setParameter("ofParent", VirtualSchoolRules.OF_THE_CORPORATE_PARENT)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Returns a borough's moves in a period, oldest report first, without withdrawn ones. */
    List<PlacementMove> between(String borough, LocalDate from, LocalDate to) {
        return database.createQuery(COUNTED, PlacementMove.class)
                .setParameter("borough", borough)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }
}
