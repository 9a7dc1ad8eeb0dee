package london.dsco.network.training;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import london.dsco.network.paper.Shelf;

/** Courses of the boroughs. */
@Singleton
class TrainingCourses extends Shelf<TrainingCourse, TrainingCourseView> {

    TrainingCourses(EntityManager database) {
        super(
                database,
                TrainingCourse.class,
                Set.of(Role.DSCO),
                (paper, reader) -> TrainingCourseView.of(paper));
    }

    /** Returns the ids of the courses of the actor's own borough for an audience. */
    Set<UUID> ofAudience(TrainingAudience audience, Actor actor) {
        return database.createQuery(
                        "select c.id from TrainingCourse c where c.borough = :borough and c.audience = :audience",
                        UUID.class)
                .setParameter("borough", actor.scope())
                .setParameter("audience", audience)
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
