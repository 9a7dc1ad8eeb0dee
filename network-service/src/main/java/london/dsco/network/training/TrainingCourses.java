package london.dsco.network.training;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import london.dsco.network.paper.ShareablePapers;
import org.hibernate.query.restriction.Restriction;

/** Courses of the boroughs. */
@Singleton
class TrainingCourses extends ShareablePapers<TrainingCourse> {

    TrainingCourses(EntityManager database) {
        super(database, TrainingCourse.class, Set.of(Role.DSCO));
    }

    /** Those that the actor may read, in the order in which they were written, after one. */
    List<TrainingCourse> after(
            UUID after,
            String borough,
            TrainingAudience audience,
            CourseKind kind,
            Boolean mandatory,
            Actor actor,
            int limit) {
        List<Restriction<TrainingCourse>> narrowed = new ArrayList<>();
        if (borough != null) {
            narrowed.add(field("borough", String.class).equalTo(borough));
        }
        if (audience != null) {
            narrowed.add(field("audience", TrainingAudience.class).equalTo(audience));
        }
        if (kind != null) {
            narrowed.add(field("kind", CourseKind.class).equalTo(kind));
        }
        if (mandatory != null) {
            narrowed.add(field("mandatory", Boolean.class).equalTo(mandatory));
        }
        return after(after, narrowed, actor, limit);
    }

    /** Ids of the courses of the actor's own borough for an audience. */
    Set<UUID> ofAudience(TrainingAudience audience, Actor actor) {
        return database.createQuery(
                        "select c.id from TrainingCourse c where c.borough = :borough and c.audience = :audience",
                        UUID.class)
                .setParameter("borough", actor.scope())
                .setParameter("audience", audience)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    @Override
    protected TrainingCourseView view(TrainingCourse paper, Actor actor) {
        return TrainingCourseView.of(paper);
    }
}
