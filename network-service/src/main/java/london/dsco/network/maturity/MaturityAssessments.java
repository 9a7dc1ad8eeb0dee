package london.dsco.network.maturity;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import london.dsco.network.paper.ShareablePapers;
import london.dsco.network.paper.Sharing;
import org.hibernate.query.restriction.Restriction;

/** Self-assessments of the boroughs. */
@Singleton
class MaturityAssessments extends ShareablePapers<MaturityAssessment> {

    MaturityAssessments(EntityManager database) {
        super(database, MaturityAssessment.class, Set.of(Role.DSCO));
    }

    /** Those that the actor may read, in the order in which they were written, after one. */
    List<MaturityAssessment> after(
            UUID after, String borough, Integer year, Actor actor, int limit) {
        List<Restriction<MaturityAssessment>> narrowed = new ArrayList<>();
        if (borough != null) {
            narrowed.add(field("borough", String.class).equalTo(borough));
        }
        if (year != null) {
            narrowed.add(field("year", Integer.class).equalTo(year));
        }
        return after(after, narrowed, actor, limit);
    }

    /** The standing one of the actor's own borough; others of it wait until this command ends. */
    Optional<MaturityAssessment> ofYear(int year, Actor actor) {
        database.createNativeQuery(
                        "select pg_advisory_xact_lock(hashtextextended('maturity_assessment' || :borough, 0))::text",
                        String.class)
                .setParameter("borough", actor.scope())
                .getSingleResult();
        return database.createQuery(
                        "from MaturityAssessment m where m.borough = :borough and m.year = :year and m.status <> :withdrawn",
                        MaturityAssessment.class)
                .setParameter("borough", actor.scope())
                .setParameter("year", year)
                .setParameter("withdrawn", Sharing.WITHDRAWN)
                .getResultStream()
                .findFirst();
    }

    @Override
    protected MaturityAssessmentView view(MaturityAssessment paper, Actor actor) {
        return MaturityAssessmentView.of(paper);
    }
}
