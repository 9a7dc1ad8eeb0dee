package london.dsco.network.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Place;
import london.dsco.network.paper.ChildFreeText;
import london.dsco.network.paper.ChildFreeText.Text;
import london.dsco.network.paper.Desk;

/** Keeps the catalogue of courses. */
@ApplicationScoped
class TrainingCatalogue {

    private final Desk desk;
    private final TrainingCourses papers;
    private final ChildFreeText childFree;

    TrainingCatalogue(Desk desk, TrainingCourses papers, ChildFreeText childFree) {
        this.desk = desk;
        this.papers = papers;
        this.childFree = childFree;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the text identifies
     *     somebody
     */
    TrainingCourseView write(Command<Void> command, WriteTrainingCourse written) {
        TrainingCourse.Said said = written.said();
        require(said, command.actor());
        return desk.write(
                command,
                papers,
                () -> new TrainingCourse(said, command.actor()),
                TrainingCourseView::of);
    }

    /**
     * @throws london.dsco.domain.RefusedException as {@link #write}, and as {@link Desk#change}
     */
    TrainingCourseView change(Command<UUID> command, WriteTrainingCourse written) {
        TrainingCourse.Said said = written.said();
        require(said, command.actor());
        return desk.change(command, papers, paper -> paper.say(said), TrainingCourseView::of);
    }

    TrainingCourseView share(Command<UUID> command) {
        return desk.share(command, papers, TrainingCourseView::of);
    }

    TrainingCourseView withdraw(Command<UUID> command) {
        return desk.withdraw(command, papers, TrainingCourseView::of);
    }

    TrainingCourseView get(UUID id, Actor actor) {
        return desk.get(id, actor, papers, TrainingCourseView::of);
    }

    List<TrainingCourseView> list(
            UUID after,
            String borough,
            TrainingAudience audience,
            CourseKind kind,
            Boolean mandatory,
            Actor actor,
            int limit) {
        return desk.list(
                actor,
                () -> papers.after(after, borough, audience, kind, mandatory, actor, limit),
                TrainingCourseView::of);
    }

    private void require(TrainingCourse.Said said, Actor actor) {
        childFree.requireNoIdentifiers(texts(said));
    }

    private static List<Text> texts(TrainingCourse.Said said) {
        List<Text> texts = new ArrayList<>();
        texts.add(new Text(Place.of("title"), said.title()));
        texts.add(new Text(Place.of("about"), said.about()));
        return texts;
    }
}
