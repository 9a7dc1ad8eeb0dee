package london.dsco.network.training;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.network.paper.Authoring;
import london.dsco.network.paper.ChildFreeText;
import london.dsco.network.paper.Desk;
import london.dsco.network.paper.Sought;
import london.dsco.network.paper.Texts;

/** Maintains the catalogue of courses. */
@Singleton
class TrainingCatalogue extends Authoring<TrainingCourse.Said, TrainingCourse, TrainingCourseView> {

    private final ChildFreeText childFree;

    TrainingCatalogue(Desk desk, TrainingCourses papers, ChildFreeText childFree) {
        super(desk, papers, TrainingCourse::new, TrainingCourse::say);
        this.childFree = childFree;
    }

    List<TrainingCourseView> list(
            UUID after,
            String borough,
            TrainingAudience audience,
            CourseKind kind,
            Boolean mandatory,
            Actor actor,
            int limit) {
        return list(
                after,
                Sought.by("borough", borough)
                        .and("audience", audience)
                        .and("kind", kind)
                        .and("mandatory", mandatory),
                actor,
                limit);
    }

    @Override
    protected void require(TrainingCourse.Said said, Actor by) {
        childFree.requireNoIdentifiers(
                new Texts().with("title", said.title()).with("about", said.about()).all());
    }
}
