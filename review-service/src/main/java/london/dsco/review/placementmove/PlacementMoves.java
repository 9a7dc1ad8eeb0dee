package london.dsco.review.placementmove;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.domain.Involvement;
import london.dsco.review.plan.Plan;

/** The moves that social care told of. */
@ApplicationScoped
class PlacementMoves {

    private static final String REACHED =
            "select m from PlacementMove m join fetch m.plan p where m.id > :after"
                    + " and (:awaiting = false or m.acknowledgedOn is null and m.withdrawnOn is null)"
                    + " and (m.borough = :borough and (:all = true or m.toldBy in :tellers)"
                    + " or :answers = true and (m.borough = :borough and p.involvement in :inNeed"
                    + " or p.involvement = :lookedAfter and p.authorities.careAuthority = :borough))"
                    + " order by m.id";

    private static final String COUNTED =
            "from PlacementMove m where m.borough = :borough and m.withdrawnOn is null"
                    + " and m.movesOn between :from and :to";

    private static final String SAME_DAY =
            "select 1 from PlacementMove m where m.plan = :plan and m.movesOn = :on"
                    + " and m.withdrawnOn is null";

    private final EntityManager database;

    PlacementMoves(EntityManager database) {
        this.database = database;
    }

    /**
     * Whose moves somebody sees.
     *
     * @param borough GSS code of their own
     * @param all every one of the borough
     * @param tellers those told by these, by user name
     * @param answers those of children for whom the borough's virtual school answers
     */
    record Reach(String borough, boolean all, Collection<String> tellers, boolean answers) {}

    void add(PlacementMove move) {
        database.persist(move);
        database.flush();
    }

    Optional<PlacementMove> find(Plan plan, UUID id) {
        return Optional.ofNullable(database.find(PlacementMove.class, id))
                .filter(move -> move.plan().id().equals(plan.id()));
    }

    /** Those of a plan's child that row-level security shows; withdrawn ones are left out. */
    List<PlacementMove> of(Plan plan) {
        return database.createQuery(
                        "from PlacementMove m where m.plan = :plan and m.withdrawnOn is null",
                        PlacementMove.class)
                .setParameter("plan", plan)
                .getResultList();
    }

    /** Whether a move of a plan's child on a day was told and not withdrawn. */
    boolean isTold(Plan plan, LocalDate on) {
        return database.createQuery(SAME_DAY, Integer.class)
                .setParameter("plan", plan)
                .setParameter("on", on)
                .getResultStream()
                .findFirst()
                .isPresent();
    }

    /**
     * Up to {@code limit} moves in the order in which they were told, after one.
     *
     * @param awaiting only those that are neither acknowledged nor withdrawn
     */
    List<PlacementMove> after(UUID id, boolean awaiting, Reach reach, int limit) {
        return database.createQuery(REACHED, PlacementMove.class)
                .setParameter("after", id)
                .setParameter("awaiting", awaiting)
                .setParameter("borough", reach.borough())
                .setParameter("all", reach.all())
                .setParameter("tellers", reach.tellers())
                .setParameter("answers", reach.answers())
                .setParameter("inNeed", List.of(Involvement.CIN, Involvement.CP))
                .setParameter("lookedAfter", Involvement.CLA)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Those of a borough in a period, by the day of the move; withdrawn ones are left out. */
    List<PlacementMove> between(String borough, LocalDate from, LocalDate to) {
        return database.createQuery(COUNTED, PlacementMove.class)
                .setParameter("borough", borough)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }
}
