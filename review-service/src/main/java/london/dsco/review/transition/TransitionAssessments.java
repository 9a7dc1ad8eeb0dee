package london.dsco.review.transition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.review.invitation.Invitee;
import london.dsco.review.plan.Plan;

/** The assessments of a borough's children. */
@ApplicationScoped
class TransitionAssessments {

    private static final String OF_PLAN =
            "from TransitionAssessment where plan = :plan order by id";

    private static final String OPEN =
            "from TransitionAssessment t join fetch t.plan where t.borough = :borough"
                    + " and t.status in :open and t.id > :after";

    /** The workers whom social care sent to any review of the plan's child. */
    private static final String SENT =
            "(select 1 from Invitation %1$s where %1$s.review.plan = t.plan"
                    + " and %1$s.invitee = :social and %1$s.username is not null%2$s)";

    /**
     * Assessments for the manager's team to decide, those of a child whose present worker is in the
     * team, and those without a team.
     */
    private static final String OF_TEAM =
            " and (t.team in :team or exists "
                    + SENT.formatted(
                            "w",
                            " and w.username in :colleagues and not exists "
                                    + SENT.formatted("l", " and l.review.id > w.review.id"))
                    + " or t.team is null and not exists "
                    + SENT.formatted(
                            "n",
                            " and n.username in :inTeams and not exists "
                                    + SENT.formatted("m", " and m.review.id > n.review.id"))
                    + ")";

    private static final String ORDERED = " order by t.id";

    private final EntityManager database;

    TransitionAssessments(EntityManager database) {
        this.database = database;
    }

    void add(TransitionAssessment assessment) {
        database.persist(assessment);
    }

    /** Returns the assessments of a plan, oldest first. */
    List<TransitionAssessment> of(Plan plan) {
        return database.createQuery(OF_PLAN, TransitionAssessment.class)
                .setParameter("plan", plan)
                .getResultList();
    }

    /**
     * Lists up to {@code limit} open assessments of a borough, after one.
     *
     * @param borough GSS code
     */
    List<TransitionAssessment> open(UUID after, String borough, int limit) {
        return database.createQuery(OPEN + ORDERED, TransitionAssessment.class)
                .setParameter("borough", borough)
                .setParameter("open", TransitionStatus.OPEN)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * Lists those of them that a manager sees: see {@link TransitionPermission}.
     *
     * @param team the manager's team; empty for none
     * @param colleagues user names of the people for whose work the manager is responsible
     * @param inTeams user names of everybody in any team of the borough
     */
    List<TransitionAssessment> openOfTeam(
            UUID after,
            String borough,
            Optional<String> team,
            Collection<String> colleagues,
            Collection<String> inTeams,
            int limit) {
        return database.createQuery(OPEN + OF_TEAM + ORDERED, TransitionAssessment.class)
                .setParameter("borough", borough)
                .setParameter("open", TransitionStatus.OPEN)
                .setParameter("after", after)
                .setParameter("team", team.stream().toList())
                .setParameter("social", Invitee.SOCIAL_WORKER)
                .setParameter("colleagues", colleagues)
                .setParameter("inTeams", inTeams)
                .setMaxResults(limit)
                .getResultList();
    }
}
